// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { shown } from '@/components/words/shown';
import { keepBranch } from '@/lib/store/categories';
import { database } from '@/lib/store/database';
import { categoryChoices, FIRST_RANKING_VIEW, rankingView } from '@/lib/store/ranking-view';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { click, element, fakeWorker, mount, press, unmount, until } from './mount';
import { branches } from './sample-categories';
import { keepList, keepWords, row, WORDS } from './sample-ranking';

const CUPS = { id: '31', name: 'Cups' };
const text = (): string => document.body.textContent;
const places = (): (string | undefined)[] =>
  [...document.querySelectorAll('article')].map((one) => one.dataset['place']);
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
  const db = await database();
  for (const store of ['rankings', 'hotWords', 'listDays', 'categories'] as const)
    await db.clear(store);
});

describe('the popup before a search', () => {
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

  it('opens the first pinned list in the panel, in the click’s own turn', async () => {
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
    const sent = fakeWorker();
    await mount(<Popup />);
    await click(() => element('[data-keyword]'));
    await until(() => expect(sent[0]?.name).toBe('search.keyword'));
    expect(sent[0]?.command['keyword']).toBe('马克杯');
    expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('马克杯');
    expect(places()).toEqual([]);
  });

  it('shows nothing of lists where none was looked at', async () => {
    fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Open the side panel'));
    expect(places()).toEqual([]);
    expect(text()).not.toContain('Hot keywords');
  });
});
