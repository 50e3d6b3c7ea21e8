import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askForHost } from '@/components/panel/allow-host';
import { fakePermissions } from '../../support/fake-permissions';

const CDN = 'https://cdn.example/mug.jpg';

describe('the button that allows a host', () => {
  it('asks the browser, and goes on', async () => {
    const { asked } = fakePermissions();
    const goOn = vi.fn(() => Promise.resolve());
    await askForHost(CDN)?.(goOn);
    expect(asked).toHaveLength(1);
  });

  it('is not there for what names no host', () => {
    expect(askForHost('blob:null/1')).toBeNull();
  });

  it('is not there in incognito windows, which the leave would outlast', () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    expect(askForHost(CDN)).toBeNull();
  });
});
