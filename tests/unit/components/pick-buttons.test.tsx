// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PickButtons } from '@/components/picking/pick-buttons';
import { button, fakeWorker, mount, press, unmount, until } from './mount';

const PICK = 'Pick a picture on the page';
const AREA = 'Capture a part';
const REASON = 'This page is Tongkuan’s own. Turn to the page with the picture.';

const inFront = (url: string | undefined): void => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ url }] as never);
};

afterEach(unmount);

describe('the buttons that pick on the page in front', () => {
  // A page of the browser lets no script in: what is seen of it is captured.
  it.each(['https://shop.test/', 'file:///home/mug.html', 'chrome://version', undefined])(
    'work on %s',
    async (url) => {
      inFront(url);
      const sent = fakeWorker();
      await mount(<PickButtons windowId={7} />);
      await press(PICK);
      await press(AREA);
      expect(sent.map(({ command }) => command['mode'])).toEqual(['picture', 'area']);
      expect(document.body.textContent).not.toContain(REASON);
    },
  );

  it('say why they cannot be pressed over a page of ours', async () => {
    inFront(browser.runtime.getURL('/workspace.html'));
    const sent = fakeWorker();
    await mount(<PickButtons windowId={7} />);
    await until(() => expect(document.body.textContent).toContain(REASON));
    await press(PICK);
    await press(AREA);
    expect(sent).toEqual([]);
    const reason = document.getElementById(button(AREA).getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe(REASON);
  });
});
