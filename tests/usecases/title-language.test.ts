import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillRows } from '@/lib/rankings/fill';
import { readRanking } from '@/lib/rankings/read';
import { dayOf } from '@/lib/store/day-count';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { listName, rankingAt } from '@/lib/store/rankings';
import { EXAMPLES } from '../sandbox';
import { startWorld, type World } from './world';

const LIST = 'product.topList.query';
const DETAIL = 'product.search.queryProductDetail';
const MUGS = String(EXAMPLES.categories.mugs);

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await world.connect();
  await clearRankings();
  await changePreferences({ titleLanguage: 'ja' });
});
afterAll(() => started.close());

/** The next call of an operation is refused, in words that nobody foresaw. */
function refuseNext(operation: string): void {
  const result = { success: false, code: '400', message: '系统无法处理' };
  world.sandbox.fault({ operation, status: 200, body: JSON.stringify({ result }) });
}
const read = () => readRanking(world, { categoryId: MUGS, kind: 'hot' });
const kept = () => rankingAt(listName(MUGS, 'hot'), dayOf(world.now()));

describe('a list that is refused in Japanese', () => {
  it('is there in English, and Japanese is asked for again', async () => {
    refuseNext(LIST);
    expect(await read()).toEqual({ ok: true, value: null });
    expect(await kept()).toMatchObject({ language: 'en', wanted: 'ja' });
    expect((await preferences.read()).refusedLanguages).toEqual([]);
    await read();
    expect(await kept()).toMatchObject({ language: 'ja' });
  });

  it('says of when it is, where its English answer was known', async () => {
    refuseNext(LIST);
    await read();
    const takenAt = (await kept())?.takenAt;
    await world.clock.wait(30 * 60_000);
    refuseNext(LIST);
    await read();
    expect(world.calls(LIST)).toBe(3);
    expect((await kept())?.takenAt).toBe(takenAt);
  });
});

describe('offers that are gone', () => {
  it('cost one call each, once an offer came in Japanese', async () => {
    const there = String(EXAMPLES.offers.pricedByQuantity);
    await fillRows(world, [there, '699999999998', '699999999999']);
    expect(world.calls(DETAIL)).toBe(3);
  });
});
