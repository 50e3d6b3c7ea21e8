import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { daysEarlier } from '@/lib/offers/calendar';
import { fillRows } from '@/lib/rankings/fill';
import { readHotWords, readRanking } from '@/lib/rankings/read';
import { dayOf } from '@/lib/store/day-count';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { readRankingTab } from '@/lib/store/ranking-tab';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { categoryChoices } from '@/lib/store/ranking-view';
import { readOfferKept } from '@/lib/store/read-offers';
import { keepHotWords, listName, rankingAt, type HotWordsSnapshot } from '@/lib/store/rankings';
import { hotWordsSince } from '../support/kept-rankings';
import { rankingCommands } from '../../entrypoints/background/commands/rankings';
import { EXAMPLES } from '../sandbox';
import { startWorld, type World } from './world';

const LIST = 'product.topList.query';
const WORDS = 'product.search.topKeyword';
const DAY_MS = 24 * 3600_000;
const MUGS = String(EXAMPLES.categories.mugs);
const HOT = { categoryId: MUGS, kind: 'hot' } as const;
const MUGS_HOT = listName(MUGS, 'hot');

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await forgetGateway('partner');
  await vault.change(() => null);
  await world.connect();
  await clearRankings();
});
afterAll(() => started.close());

const today = (): string => dayOf(world.now());
const sleep = (days: number): Promise<void> => world.clock.wait(days * DAY_MS);
const tab = () => readRankingTab(MUGS_HOT, today());

describe('hot words', () => {
  it('are kept day by day', async () => {
    await readHotWords(world, { categoryId: MUGS });
    await readHotWords(world, { categoryId: MUGS });
    await sleep(1);
    await readHotWords(world, { categoryId: MUGS });
    const days = await hotWordsSince(MUGS, '');
    expect(days).toHaveLength(2);
    expect(days[0]?.words).not.toEqual(days[1]?.words);
    expect(world.calls(WORDS)).toBe(2);
  });
});

describe('filling rows', () => {
  it('reads each offer once a day, and passes over one that is gone', async () => {
    const [offerId] = [String(EXAMPLES.offers.pricedByQuantity)];
    const ids = ['699999999999', offerId];
    expect(await fillRows(world, ids)).toEqual({ ok: true, value: null });
    await world.clock.wait(3600_000);
    await fillRows(world, [offerId]);
    expect(world.calls('product.search.queryProductDetail')).toBe(2);
    expect((await readOfferKept(offerId))?.offer.wholesalePrice).toBeGreaterThan(0);
    await sleep(1);
    await fillRows(world, [offerId]);
    expect(world.calls('product.search.queryProductDetail')).toBe(3);
  });
});

describe('forgetting', () => {
  it('takes everything, and the next reading is a call of now', async () => {
    const commands = rankingCommands({ ...world, searches: world });
    await commands['ranking.choose']({
      windowId: 7,
      category: { id: MUGS, name: 'Mugs' },
      kind: 'hot',
      limit: 5,
    });
    await commands['ranking.pin']({ category: { id: MUGS, name: 'Mugs' }, isPinned: true });
    await commands['ranking.read'](HOT);
    await commands['ranking.words']({ categoryId: MUGS });
    await commands['ranking.fill']({ offerIds: [String(EXAMPLES.offers.pricedByQuantity)] });
    await commands['ranking.clear']({});
    expect(await tab()).toMatchObject({ current: null, history: [] });
    expect(await hotWordsSince(MUGS, '')).toEqual([]);
    expect(await readOfferKept(String(EXAMPLES.offers.pricedByQuantity))).toBeUndefined();
    expect(await categoryChoices.read()).toMatchObject({ recent: [], pinned: [{ id: MUGS }] });
    await commands['ranking.read'](HOT);
    expect((await tab()).current?.takenAt).toBe(world.now());
    expect(world.calls(LIST)).toBe(2);
  });

  it('takes what is on its way too', async () => {
    const commands = rankingCommands({ ...world, searches: world });
    const offerId = String(EXAMPLES.offers.pricedByQuantity);
    const onTheirWay = [
      commands['ranking.read'](HOT),
      commands['ranking.words']({ categoryId: MUGS }),
      commands['ranking.fill']({ offerIds: [offerId] }),
    ];
    await commands['ranking.clear']({});
    for (const outcome of await Promise.all(onTheirWay)) expect(outcome.ok).toBe(true);
    expect(await tab()).toMatchObject({ current: null, history: [] });
    expect(await hotWordsSince(MUGS, '')).toEqual([]);
    expect(await readOfferKept(offerId)).toBeUndefined();
  });
});

describe('a refused language', () => {
  it('is remembered, and English is asked for from then on', async () => {
    await changePreferences({ titleLanguage: 'ar' });
    world.sandbox.fault({
      operation: LIST,
      status: 200,
      body: JSON.stringify({
        result: { success: false, code: '400', message: 'language is not supported' },
      }),
    });
    await readRanking(world, HOT);
    expect(await rankingAt(MUGS_HOT, today())).toMatchObject({ language: 'en', wanted: 'ar' });
    expect((await preferences.read()).refusedLanguages).toEqual(['ar']);
  });
});

describe('thinning', () => {
  it('is done by itself, once a day', async () => {
    while (new Date(world.now()).getDay() !== 1) await sleep(1);
    await readHotWords(world, { categoryId: MUGS });
    await sleep(1);
    await readHotWords(world, { categoryId: MUGS });
    await world.daily.tidy();
    expect(await hotWordsSince(MUGS, '')).toHaveLength(2);
    await sleep(735);
    await world.daily.tidy();
    const [kept, ...more] = await hotWordsSince(MUGS, '');
    expect(more).toEqual([]);
    await keepHotWords({ ...(kept as HotWordsSnapshot), day: daysEarlier(kept?.day ?? '', 1) });
    await world.daily.tidy();
    expect(await hotWordsSince(MUGS, '')).toHaveLength(2);
  });
});
