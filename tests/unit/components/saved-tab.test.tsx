// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { WindowPanel } from '@/components/panel/window-panel';
import { language } from '@/components/words/words';
import { keepBranch } from '@/lib/store/categories';
import { panelView } from '@/lib/store/panel-view';
import { listName } from '@/lib/store/rankings';
import { clearSaved, keepOffer, removeSaved, restoreSaved } from '@/lib/store/saved';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { connect } from './connect';
import { at, click, element, fakeWorker, mount, press, said, unmount, until } from './mount';
import { branches } from './sample-categories';
import { savedOffer } from './sample-saved';
import { keywordSearch, offerLookup, pictureSearch } from './sample-search';

const text = (): string => document.body.textContent;
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const shownIds = (): (string | undefined)[] => cards().map((one) => one.dataset['offerId']);
const toggle = (index: number): HTMLElement => element('button[aria-pressed]', at(cards(), index));

const changed = (work: () => Promise<unknown>): Promise<void> =>
  act(async () => {
    await work();
  });

const open = async (): Promise<void> => {
  await panelView(7).write({ place: { kind: 'saved' }, trail: [] });
  await mount(<WindowPanel windowId={7} />);
};

beforeEach(async () => {
  await clearSaved();
  await connect('crossborder');
});
afterEach(async () => {
  unmount();
  await clearSearches();
  language.value = 'en';
});

describe('the tab of kept offers', () => {
  it('says what keeping is for while nothing is kept', async () => {
    await open();
    await until(() => expect(text()).toContain('Nothing kept yet.'));
    expect(text()).toContain('Press “Keep” on an offer or on a row of a ranking');
    expect(document.querySelector('[role=feed]')).toBeNull();
    expect(text()).not.toContain('incognito');
  });

  it('says in incognito how long that lasts, with and without offers', async () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await open();
    await until(() => expect(text()).toContain('lasts until the last of them is closed'));
    await act(() => keepOffer(savedOffer('1')));
    await until(() => expect(cards()).toHaveLength(1));
    expect(text()).toContain('lasts until the last of them is closed');
  });

  it('is selected, and shows a feed with the latest first', async () => {
    await keepOffer(savedOffer('1', { savedAt: 1 }));
    await keepOffer(savedOffer('2', { savedAt: 2 }));
    await open();
    await until(() => expect(shownIds()).toEqual(['2', '1']));
    const [selected] = document.querySelectorAll('[role=tab][aria-selected=true]');
    expect(selected?.textContent).toBe('Saved');
    const feed = document.querySelector('[role=feed]');
    expect(feed?.getAttribute('aria-label')).toBe('Saved offers');
    expect(cards()[0]?.getAttribute('aria-setsize')).toBe('2');
    expect(said('status')).toContain('2 offers kept');
    expect(cards()[0]?.textContent).toContain('¥25.80');
  });

  it('keeps what was taken out in its place, and takes it back', async () => {
    for (const [index, id] of ['1', '2', '3'].entries()) {
      await keepOffer(savedOffer(id, { savedAt: index }));
    }
    const sent = fakeWorker();
    await open();
    await until(() => expect(toggle(1).textContent).toBe('Kept'));
    await click(() => toggle(1));
    await changed(() => removeSaved('2', Date.now()));
    await until(() => expect(toggle(1).textContent).toBe('Keep'));
    expect(shownIds()).toEqual(['3', '2', '1']);
    expect(cards()[1]?.textContent).toContain('No longer kept.');
    expect(said('status')).toContain('2 offers kept');
    await click(() => toggle(1));
    expect(sent).toEqual([
      { name: 'saved.remove', command: { offerId: '2' } },
      { name: 'saved.keep', command: { offerId: '2', from: { kind: 'saved' } } },
    ]);
    await changed(() => restoreSaved('2'));
    await until(() => expect(toggle(1).textContent).toBe('Kept'));
    expect(text()).not.toContain('No longer kept.');
  });

  it('is without what was taken out before it was opened', async () => {
    await keepOffer(savedOffer('1'));
    await keepOffer(savedOffer('2'));
    await removeSaved('1', Date.now() - 1);
    await open();
    await until(() => expect(shownIds()).toEqual(['2']));
  });

  it('leads on from a card as every list does', async () => {
    await keepOffer(savedOffer('1'));
    const sent = fakeWorker();
    await open();
    await until(() => expect(cards()).toHaveLength(1));
    await press('Details');
    expect(sent[0]).toMatchObject({ name: 'search.offer', command: { offerId: '1', windowId: 7 } });
  });
});

describe('a kept offer', () => {
  const note = async (more: Parameters<typeof savedOffer>[1]): Promise<string> => {
    await keepOffer(savedOffer('1', more));
    await open();
    await until(() => expect(text()).toMatch(/Kept Nov|收藏，/));
    return text();
  };
  const MUGS = { kind: 'ranking', list: listName('31', 'hot'), day: '2026-11-22' } as const;

  it('says when it was kept, and of when its prices are', async () => {
    const words = await note({});
    expect(words).toContain('Kept Nov 23, 2026');
    expect(words).toContain('Prices as of Nov 20, 2026.');
  });

  it('says of no price when it was told', async () => {
    expect(await note({ pricesAt: null })).not.toContain('Prices as of');
  });

  it('comes from a list of a category, by the name that this has now', async () => {
    for (const { branch } of branches(0)) await keepBranch('en', branch, Date.now());
    await note({ from: MUGS });
    await until(() => expect(text()).toContain('from Best-selling of Cups, Nov 22, 2026.'));
  });

  it('comes from a list of a category that nobody has read of', async () => {
    const from = { ...MUGS, list: listName('99', 'hot') };
    expect(await note({ from })).toContain('from Best-selling of category 99, Nov 22, 2026.');
  });

  it.each([
    [pictureSearch({ id: 'it' }), 'from a picture search.'],
    [keywordSearch({ id: 'it' }), 'from “马克杯”.'],
    [offerLookup({ id: 'it' }), 'from its details.'],
    [null, 'from a search.'],
  ])('comes from a search, as long as that is known: %j', async (search, words) => {
    if (search) await addSearch(search);
    await note({ from: { kind: 'search', searchId: 'it' } });
    await until(() => expect(text()).toContain(words));
  });

  it('says all that in Chinese', async () => {
    language.value = 'zh-CN';
    const words = await note({ from: { ...MUGS, list: listName('99', 'hot') } });
    expect(words).toContain('来自类目 99 的热卖榜（2026年11月22日）');
    expect(words).toContain('价格截至 2026年11月20日。');
  });
});
