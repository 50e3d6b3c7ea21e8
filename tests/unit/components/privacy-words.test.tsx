// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrivacySection } from '@/components/privacy/privacy-section';
import { language } from '@/components/words/words';
import { fakePermissions } from '../../support/fake-permissions';
import { mount, unmount, until } from './mount';

const text = (): string => document.body.textContent;

beforeEach(() => fakePermissions());
afterEach(() => {
  unmount();
  language.value = 'en';
});

describe('what the options say of what is sent', () => {
  it('names rankings, the category tree and the daily reading of pinned categories', async () => {
    await mount(<PrivacySection />);
    await until(() => expect(text()).toMatch(/only when you .*category.*look at rankings/));
    expect(text()).toMatch(/pinned .* once a day, by themselves/);
    await act(() => {
      language.value = 'zh-CN';
    });
    expect(text()).toMatch(/只有在您.*类目.*榜单/);
    expect(text()).toMatch(/置顶.*每天自动读取一次/);
  });
});
