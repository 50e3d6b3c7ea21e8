// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { shown } from '@/components/words/shown';
import { keepBranch } from '@/lib/store/categories';
import { database } from '@/lib/store/database';
import { EMPTY_POPUP_FORM, popupForm } from '@/lib/store/popup-form';
import { categoryChoices, FIRST_RANKING_VIEW, rankingView } from '@/lib/store/ranking-view';
import { success } from '@/lib/failures/outcome';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { click, element, fakeWorker, mount, press, said, unmount, until } from './mount';
import { branches } from './sample-categories';
import { keepList, keepWords, row, WORDS } from './sample-ranking';
import { keywordSearch } from './sample-search';

const CUPS = { id: '31', name: 'Cups' };
const text = (): string => document.body.textContent;
const places = (): (string | undefined)[] =>
  [...document.querySelectorAll('article')].map((one) => one.dataset['place']);
const box = (): HTMLInputElement => element('input[type=search]') as HTMLInputElement;
const typeWords = (words: string): Promise<void> =>
  act(() => {
    box().value = words;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const open = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  localStorage.clear();
  open.mockClear();
  fakePermissions();
  await connect('crossborder');
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{}] as never);
  Object.assign(browser, { sidePanel: { open } });
  await keepList([1, 2, 3, 4, 5, 6].map((place) => row(String(place), place)));
  await keepWords(WORDS);
});
afterEach(async () => {
  unmount();
  await clearSearches();
  const db = await database();
  for (const store of ['rankings', 'hotWords', 'listDays', 'categories'] as const)
    await db.clear(store);
});

describe('the lists in the popup', () => {
  it('shows the top five of the list that was looked at last, without a call', async () => {
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: CUPS });
    const sent = fakeWorker();
    await mount(<Popup />);
    await until(() => expect(places()).toEqual(['1', '2', '3', '4', '5']));
    expect(text()).toContain('Top 5: Cups, Comprehensive');
    expect(sent).toEqual([]);
  });

  it('says when list and words were read', async () => {
    const then = Date.now() - 3 * 86_400_000;
    await keepList([row('1', 1)], 0, { takenAt: then });
    await keepWords(WORDS, 0, { takenAt: then - 86_400_000 });
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: CUPS });
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain(`Last checked ${shown.moment(then)}`));
    expect(text()).toContain(`Last checked ${shown.moment(then - 86_400_000)}`);
  });

  it('shows a pinned list where nothing is kept of the last one', async () => {
    const lamps = { id: '77', name: 'Lamps' };
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: lamps, kind: 'hot' });
    await categoryChoices.write({ pinned: [{ id: '78', name: 'Shoes' }, CUPS], recent: [lamps] });
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Top 5: Cups, Comprehensive'));
  });

  it('calls a category as it is called now', async () => {
    for (const { branch } of branches(0)) await keepBranch('en', branch, Date.now());
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: { id: '31', name: '31' } });
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Top 5: Cups, Comprehensive'));
  });

  it('opens the first pinned list in the panel', async () => {
    await categoryChoices.write({ pinned: [CUPS], recent: [] });
    const sent = fakeWorker();
    await mount(<Popup />);
    await until(() => expect(places()).toHaveLength(5));
    await press('Open rankings in the panel');
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(sent.map(({ name }) => name)).toEqual(['ranking.choose', 'panel.show']);
  });

  it('searches for a hot word, which then stands in the box', async () => {
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: CUPS });
    const sent = fakeWorker(async ({ command }) => {
      await addSearch(keywordSearch({ id: String(command['searchId']) }));
      return success(null);
    });
    await mount(<Popup />);
    await click(() => element('[data-keyword]'));
    await until(() => expect(sent[0]?.name).toBe('search.keyword'));
    expect(sent[0]?.command['keyword']).toBe('马克杯');
    expect(box().value).toBe('马克杯');
    expect(places()).toEqual([]);
  });

  it('shows lists and words again once the box is emptied', async () => {
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: CUPS });
    await popupForm.write({ ...EMPTY_POPUP_FORM, keyword: 'mug', searchId: 'a-search' });
    await addSearch(keywordSearch({ id: 'a-search', keyword: 'mug' }));
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(document.querySelector('h2')?.textContent).toBe('mug'));
    expect(places()).toEqual([]);
    await typeWords('mugs');
    expect(places()).toEqual([]);
    await typeWords('');
    await until(() => expect(places()).toEqual(['1', '2', '3', '4', '5']));
    expect(await popupForm.read()).toMatchObject({ keyword: '', searchId: null });
    expect(text()).toContain('Hot keywords');
  });

  it('shows them, and no alert, where the last search has been deleted', async () => {
    await rankingView.write({ ...FIRST_RANKING_VIEW, category: CUPS });
    await popupForm.write({ ...EMPTY_POPUP_FORM, keyword: 'mug', searchId: 'gone' });
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(places()).toEqual(['1', '2', '3', '4', '5']));
    expect(said('alert')).toEqual([]);
  });

  it('shows nothing of lists where none was looked at', async () => {
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Open the side panel'));
    expect(places()).toEqual([]);
    expect(text()).not.toContain('Hot keywords');
  });
});
