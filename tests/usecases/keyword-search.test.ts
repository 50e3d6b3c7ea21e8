import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { openSearch, wantAgain, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { panelView } from '@/lib/store/panel-view';
import { changePreferences, DEFAULT_PREFERENCES, preferences } from '@/lib/store/preferences';
import { readSearch } from '@/lib/store/searches';
import { DEMO_KEYWORD } from '../sandbox';
import { readOffers, startWorld, type World } from './world';

const KEYWORD_QUERY = 'product.search.keywordQuery';

let close: () => Promise<void>;
let fresh: () => Promise<World>;
let world: World;

beforeAll(async () => ({ fresh, close } = await startWorld()));
beforeEach(async () => {
  world = await fresh();
  await world.connect();
});
afterAll(() => close());

describe('a keyword search', () => {
  it('stores the first page of offers, as the platform ordered them', async () => {
    const record = await world.keyword(DEMO_KEYWORD);
    const offers = await readOffers(record.id);
    expect(record).toMatchObject({ state: 'done', pagesRead: 1, failure: null });
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every((offer) => offer.company === null)).toBe(true);
    expect(offers.every((offer) => offer.titleChinese !== null)).toBe(true);
  });

  it('sends filters, sort and prices along', async () => {
    const record = await world.search({
      kind: 'keyword',
      keyword: 'sample',
      options: {
        ...NO_OPTIONS,
        filters: ['shipIn48Hours', 'isOnePsale'],
        sort: { key: 'price', direction: 'asc' },
        priceFrom: 500,
        priceTo: 2000,
      },
    });
    const prices = (await readOffers(record.id)).map((offer) => offer.wholesalePrice ?? -1);
    expect(prices.length).toBeGreaterThan(3);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(prices.every((price) => price >= 500 && price <= 2000)).toBe(true);
  });

  it('reads page after page to the platform’s 2,000 results, and no offer twice', async () => {
    let record = await world.keyword('sample');
    while (record.more) {
      await wantMore(world, record.id);
      await runSearch(world, record.id);
      const next = await readSearch(record.id);
      if (next?.state !== 'done') throw new Error(JSON.stringify(next?.failure));
      record = next;
    }
    const offers = await readOffers(record.id);
    expect(record.pagesRead).toBe(100);
    expect(offers).toHaveLength(2000);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(2000);
  });

  it('says honestly that nothing was found', async () => {
    const record = await world.keyword('qwertyuiop');
    expect(record).toMatchObject({ state: 'done', total: 0, more: false });
    expect(await readOffers(record.id)).toEqual([]);
  });

  it('drops an item without id, and keeps the others', async () => {
    world.sandbox.fault({ operation: KEYWORD_QUERY, kind: 'item-without-id' });
    const record = await world.keyword('sample');
    expect(record).toMatchObject({ state: 'done', dropped: 1 });
    expect((await readOffers(record.id)).length).toBeGreaterThan(10);
  });
});

describe('a keyword search that goes wrong', () => {
  it.each([
    ['html', 'reply-unreadable'],
    ['half-json', 'reply-unreadable'],
    ['not-subscribed', 'not-subscribed'],
  ] as const)('names %s', async (kind, code) => {
    world.sandbox.fault({ operation: KEYWORD_QUERY, kind });
    expect(await world.keyword('sample')).toMatchObject({ state: 'failed', failure: { code } });
    expect(world.calls(KEYWORD_QUERY)).toBe(1);
  });

  it.each(['rate-limit', 'server-error', 'cut-before', 'cut-middle'] as const)(
    'tries %s again, and succeeds',
    async (kind) => {
      world.sandbox.fault({ operation: KEYWORD_QUERY, kind, times: 2 });
      expect(await world.keyword('sample')).toMatchObject({ state: 'done' });
      expect(world.calls(KEYWORD_QUERY)).toBe(3);
    },
  );

  it('gives up after three tries, and goes on when asked to', async () => {
    world.sandbox.fault({ operation: KEYWORD_QUERY, kind: 'rate-limit', times: 3 });
    const record = await world.keyword('sample');
    expect(record).toMatchObject({ state: 'failed', failure: { code: 'rate-limited' } });
    expect(await wantAgain(world, record.id)).toBe(true);
    await runSearch(world, record.id);
    expect(await readSearch(record.id)).toMatchObject({ state: 'done', failure: null });
  });

  it('keeps the pages before the one that failed', async () => {
    const record = await world.keyword('sample');
    world.sandbox.fault({ operation: KEYWORD_QUERY, kind: 'html' });
    await wantMore(world, record.id);
    await runSearch(world, record.id);
    expect(await readSearch(record.id)).toMatchObject({ state: 'failed', pagesRead: 1 });
    expect(await readOffers(record.id)).toHaveLength(20);
  });

  it('stops at the day’s cap, before the call', async () => {
    await changePreferences({ dayCap: 1 });
    await world.keyword('sample');
    const record = await world.keyword('another');
    expect(record.failure).toMatchObject({ code: 'day-cap', facts: { cap: 1 } });
    expect(world.calls(KEYWORD_QUERY)).toBe(1);
  });
});

describe('the language of titles', () => {
  it('is not given up for a refusal that speaks of something else', async () => {
    await changePreferences({ titleLanguage: 'ja' });
    world.sandbox.fault({
      operation: KEYWORD_QUERY,
      body: '{"result":{"success":false,"code":"500","message":"system busy"}}',
    });
    expect(await world.keyword('sample')).toMatchObject({ state: 'done', language: 'en' });
    expect((await preferences.read()).refusedLanguages).toEqual([]);
    expect(await world.keyword('sample')).toMatchObject({ language: 'ja' });
  });

  it('falls back to English where the platform refuses it, and says so once', async () => {
    await changePreferences({ titleLanguage: 'ar' });
    world.sandbox.fault({
      operation: KEYWORD_QUERY,
      body: '{"result":{"success":false,"code":"400","message":"language ar is not supported"}}',
    });
    expect(await world.keyword('sample')).toMatchObject({
      state: 'done',
      language: 'en',
      notes: ['language-fallback'],
    });
    expect((await preferences.read()).refusedLanguages).toEqual(['ar']);
    expect(await world.keyword('another')).toMatchObject({ language: 'en', notes: [] });
    expect(world.calls(KEYWORD_QUERY)).toBe(3);
  });
});

describe('work that a dead worker left', () => {
  const left = async (change: object) => {
    const record = await world.keyword('sample');
    const { replaceSearch } = await import('@/lib/store/searches');
    await replaceSearch({ ...record, state: 'running', pagesWanted: 2, ...change });
    await runSearch(world, record.id);
    return readSearch(record.id);
  };

  it('goes on where it stopped', async () => {
    expect(await left({ starts: 1 })).toMatchObject({ state: 'done', pagesRead: 2 });
  });

  it('is given up when it has killed three workers', async () => {
    expect(await left({ starts: 3 })).toMatchObject({ failure: { code: 'interrupted' } });
  });

  it('is given up when nobody waits for it any more', async () => {
    const longAgo = world.now() - 3600_000;
    expect(await left({ updatedAt: longAgo })).toMatchObject({ failure: { code: 'interrupted' } });
  });
});

type Put = (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;

describe('a full disk', () => {
  it.each([
    ['before its work begins', 0],
    ['when its page is to be kept', 1],
  ])('%s ends a search, which says so and can be taken up again', async (_, writes) => {
    const id = crypto.randomUUID();
    await openSearch(world, id, { kind: 'keyword', keyword: 'sample', options: NO_OPTIONS });
    const { put } = IDBObjectStore.prototype as { put: Put };
    const full = vi.spyOn(IDBObjectStore.prototype, 'put');
    full.mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (full.mock.calls.length !== writes + 1) return put.call(this, value);
      throw new DOMException('full', 'QuotaExceededError');
    });
    await runSearch(world, id);
    full.mockRestore();
    expect(await readSearch(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'storage-full' },
    });
    await wantAgain(world, id);
    await runSearch(world, id);
    expect(await readSearch(id)).toMatchObject({ state: 'done', failure: null });
  });

  it('on which a search cannot even be ended is told by the panels that show it', async () => {
    const searchId = crypto.randomUUID();
    await openSearch(world, searchId, { kind: 'keyword', keyword: 'mug', options: NO_OPTIONS });
    await panelView(1).write({ place: { kind: 'search', searchId }, trail: [] });
    await panelView(2).write({ place: { kind: 'saved' }, trail: [] });
    vi.spyOn(browser.windows, 'getAll').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await runSearch(world, searchId);
    full.mockRestore();
    const told = await Promise.all([1, 2].map((windowId) => panelView(windowId).read()));
    const message = { kind: 'message', code: 'storage-full' };
    expect(told.map(({ place }) => place)).toEqual([message, { kind: 'saved' }]);
    await runSearch(world, searchId);
    expect(await readSearch(searchId)).toMatchObject({ state: 'done' });
  });
});

describe('an offer by its id', () => {
  it('is looked up as one card', async () => {
    const found = await readOffers((await world.keyword('sample')).id);
    const offerId = found[0]?.id ?? '';
    const record = await world.search({ kind: 'offer', offerId });
    expect(record).toMatchObject({ state: 'done', total: 1 });
    expect(await readOffers(record.id)).toMatchObject([{ id: offerId }]);
  });

  it('that 1688 does not show is said to be gone, with its own words', async () => {
    const record = await world.search({ kind: 'offer', offerId: '999999999999' });
    expect(record.failure?.code).toBe('offer-gone');
    expect(record.failure?.text).toBeTruthy();
  });
});

describe('preferences', () => {
  it('of an older version keep what they can', async () => {
    const stored = { dayCap: 7, theme: 'purple', unknown: 1 };
    await browser.storage.local.set({ preferences: stored });
    expect(await preferences.read()).toEqual({ ...DEFAULT_PREFERENCES, dayCap: 7 });
  });

  it('changed at the same time are all changed', async () => {
    await Promise.all([
      changePreferences({ dayCap: 9 }),
      changePreferences({ plainLinks: true }),
      changePreferences({ secondTry: true }),
    ]);
    expect(await preferences.read()).toMatchObject({
      dayCap: 9,
      plainLinks: true,
      secondTry: true,
    });
  });
});
