// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { language } from '@/components/words/words';
import { dayOf } from '@/lib/store/day-count';
import { rankingRefresh } from '@/lib/store/ranking-refresh';
import { categoryChoices } from '@/lib/store/ranking-view';
import { button, click, element, failing, fakeWorker, press, said, until } from './mount';
import { begin, CUPS, end, open, text } from './ranking-page';
import { keepList, keepWords, row, WORDS } from './sample-ranking';
import { openWorkspace } from './workspace-page';

const FULL = 'There is room for 50 pinned categories.';

beforeEach(async () => {
  await begin();
  await keepList([row('1', 1)]);
});
afterEach(end);

describe('the chosen category', () => {
  it.each([
    ['the tab', () => open()],
    ['the workspace', () => openWorkspace('#rankings?category=31&kind=complex&limit=20')],
  ])('leaves a failure behind where another one is chosen: %s', async (_, show) => {
    await categoryChoices.write({ pinned: [], recent: [{ id: '4', name: 'Toys' }] });
    fakeWorker(failing('ranking.pin', 'pins-full', { facts: { most: 50 } }));
    await show();
    await press('Pin: about 4 calls a day');
    await until(() => expect(said('alert').join()).toContain(FULL));
    await press('Toys');
    await until(() => expect(document.querySelector('section[aria-label=Toys]')).not.toBeNull());
    expect(text()).not.toContain(FULL);
  });

  it('leaves a failure of its hot words behind too', async () => {
    await categoryChoices.write({ pinned: [], recent: [{ id: '4', name: 'Toys' }] });
    fakeWorker(failing('search.keyword', 'day-cap'));
    await keepWords(WORDS);
    await open();
    await click(() => element('[data-keyword]'));
    await until(() => expect(said('alert')).toHaveLength(1));
    await press('Toys');
    await until(() => expect(document.querySelector('section[aria-label=Toys]')).not.toBeNull());
    expect(said('alert')).toEqual([]);
  });

  it('promises no daily reading in incognito, and tells of none', async () => {
    await categoryChoices.write({ pinned: [CUPS], recent: [] });
    await rankingRefresh.write({
      lastReadAt: Date.now(),
      lastFailure: null,
      pending: 1,
      failed: { day: dayOf(Date.now()), lists: [] },
      endedAt: null,
    });
    fakeWorker();
    await open();
    await until(() => button('Pin: about 4 calls a day'));
    await until(() => expect(text()).toContain('were last read by themselves'));
    // What is told of the daily reading has been read; only the kind of window is another.
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await act(() => {
      language.value = 'zh-CN';
    });
    await until(() => button('置顶：无痕窗口不会每天读取'));
    expect(text()).not.toContain('上次自动读取');
  });
});
