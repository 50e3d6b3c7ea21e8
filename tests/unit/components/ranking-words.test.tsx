// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { shown } from '@/components/words/shown';
import { popupForm } from '@/lib/store/popup-form';
import { click, element, failing, fakeWorker, until } from './mount';
import { begin, end, open, unfold } from './ranking-page';
import { keepList, keepWords, row, WORDS } from './sample-ranking';

beforeEach(begin);
afterEach(end);

describe('hot keywords', () => {
  const region = (): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>('[role=region]')].find(
      (one) =>
        document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ===
        'Hot keywords',
    );
    if (!found) throw new Error('no hot keywords');
    return found;
  };
  const word = (): HTMLElement => element('[data-keyword]', region());

  beforeEach(() => keepList([row('1', 1)]));

  it('are buttons that search for the Chinese word', async () => {
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await until(() => expect(word().textContent).toBe('马克杯 mug'));
    await click(word);
    expect(sent[0]).toMatchObject({
      name: 'search.keyword',
      command: { keyword: '马克杯', windowId: 7 },
    });
  });

  it('go into the popup’s form with the shift key, where a popup can be opened', async () => {
    await keepWords(WORDS);
    const sent = fakeWorker();
    const openPopup = vi.fn(() => Promise.resolve());
    Object.assign(browser.action, { openPopup });
    await open();
    await until(word);
    const shiftClick = (): Promise<void> =>
      act(() => {
        word().dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      });
    await shiftClick();
    await until(() => expect(openPopup).toHaveBeenCalledOnce());
    expect((await popupForm.read()).keyword).toBe('马克杯');
    expect(sent).toEqual([]);
    openPopup.mockRejectedValueOnce(new Error('no window'));
    await shiftClick();
    await until(() => expect(sent[0]?.name).toBe('search.keyword'));
  });

  it('say of when they are, whatever the list says', async () => {
    const then = Date.now() - 3 * 86_400_000;
    await keepWords(WORDS, 3);
    fakeWorker(failing('ranking.words', 'not-subscribed'));
    await open();
    await until(() => expect(region().textContent).toContain(`Last checked ${shown.moment(then)}`));
  });

  it('say that there are none', async () => {
    await keepWords([]);
    fakeWorker();
    await open();
    await until(() => expect(region().textContent).toContain('1688 names no hot keywords'));
  });

  it('tell on which days they were there', async () => {
    await keepWords(WORDS.slice(0, 1), 3);
    await keepWords(WORDS);
    fakeWorker();
    await open();
    await until(() => expect(region().textContent).toContain('Hot keywords over time'));
    await unfold(() => element('details', region()));
    const seen = [...region().querySelectorAll('tbody tr')].map((one) => one.textContent);
    expect(seen[0]).toMatch(/^马克杯2 of 2/);
    expect(seen[1]).toMatch(/^玻璃杯1 of 2/);
  });
});
