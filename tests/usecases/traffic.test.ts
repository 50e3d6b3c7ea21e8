import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { openSearch } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { dayCount } from '@/lib/store/day-count';
import { readOffers, readSearch } from '@/lib/store/searches';
import { crowd, LIMIT_PER_SECOND, PAGES, type CrowdResult } from '../support/crowd';
import { startWorld, type World } from './world';

const KEYWORD_QUERY = 'product.search.keywordQuery';
const CATEGORY = 'category.translation.getById';

type Started = Awaited<ReturnType<typeof startWorld>>;
let started: Started;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await world.connect();
});
afterAll(() => started.close());

/** What must hold for any number of searches at a gateway that refuses the fifth call in a second. */
function expectNothingLost(result: CrowdResult, searches: number): void {
  const pages = searches * PAGES;
  expect(result.done).toBe(searches);
  expect(result.doubled).toBe(0);
  expect(result.refused).toBeLessThanOrEqual(Math.floor(result.calls * 0.005));
  expect(result.calls).toBe(pages + result.refused + result.repeated);
}

describe('many calls at a gateway that refuses the fifth in any second', () => {
  it('a hundred: none lost, none stored twice, none refused', async () => {
    const result = await crowd(world, { searches: 50 });
    expectNothingLost(result, 50);
    expect(result.repeated).toBe(0);
  });

  it('nor when the worker is replaced in between', async () => {
    const result = await crowd(world, {
      searches: 50,
      restartAfter: 40,
      restart: started.restarted,
    });
    expectNothingLost(result, 50);
    // What was under way when the worker died is asked once more, and nothing else.
    expect(result.repeated).toBeLessThanOrEqual(3);
  });

  it('a refused call is tried again and counted', async () => {
    world.sandbox.limit(LIMIT_PER_SECOND);
    world.sandbox.fault({ kind: 'rate-limit', operation: KEYWORD_QUERY, times: 1 });
    expect(await world.keyword('mug')).toMatchObject({ state: 'done' });
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
    expect((await dayCount.read()).calls).toBe(2);
  });
});

describe('a gateway that refuses under load', () => {
  it('is left alone for a second, and every call is answered in the end', async () => {
    world.sandbox.fault({ kind: 'rate-limit', operation: KEYWORD_QUERY, skip: 5, times: 2 });
    const result = await crowd(world, { searches: 20 });
    expect(result).toMatchObject({ done: 20, doubled: 0, refused: 2, repeated: 0 });
    const times = world.sandbox.log().map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(gaps.filter((gap) => gap > 800).length).toBeGreaterThanOrEqual(1);
  });
});

describe('equal questions', () => {
  it('that are under way share one call', async () => {
    const records = await Promise.all(Array.from({ length: 20 }, () => world.keyword('mug')));
    expect(records.every(({ state }) => state === 'done')).toBe(true);
    expect(world.calls(KEYWORD_QUERY)).toBe(1);
    const lists = await Promise.all(records.map(({ id }) => readOffers(id)));
    expect(new Set(lists.map((offers) => offers.map(({ id }) => id).join())).size).toBe(1);
  });

  it('are answered from the store while the answer holds, also by another worker', async () => {
    await world.keyword('mug');
    await started.restarted(world).keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(1);
    await world.clock.wait(11 * 60_000);
    await world.keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
  });

  it('live as long as their operation says', async () => {
    const ask = () => world.catalogue.category({ categoryId: '0', language: 'en' });
    await ask();
    await world.clock.wait(6 * 24 * 3_600_000);
    await ask();
    expect(world.calls(CATEGORY)).toBe(1);
    await world.clock.wait(2 * 24 * 3_600_000);
    await ask();
    expect(world.calls(CATEGORY)).toBe(2);
  });

  it('do not share a failure that has passed', async () => {
    world.sandbox.fault({ kind: 'html', operation: KEYWORD_QUERY, times: 1 });
    expect(await world.keyword('mug')).toMatchObject({ state: 'failed' });
    expect(await world.keyword('mug')).toMatchObject({ state: 'done' });
  });

  it('keep nothing of an answer that comes after they were to be forgotten', async () => {
    world.sandbox.fault({ operation: KEYWORD_QUERY, delayMs: 50 });
    const searching = world.keyword('mug');
    await vi.waitUntil(() => world.calls(KEYWORD_QUERY) === 1);
    await world.answers.forget();
    await searching;
    await world.keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
  });

  it('differ by every parameter, and not by their order or the token', async () => {
    await world.keyword('mug');
    await world.search({
      kind: 'keyword',
      keyword: 'mug',
      options: { ...NO_OPTIONS, filters: ['new7'] },
    });
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
    await world.connect({ accessToken: world.sandbox.apps.expiring.accessToken });
    await world.keyword('mug');
    expect(world.calls(KEYWORD_QUERY)).toBe(2);
  });
});

describe('an expired token', () => {
  it('is renewed exactly once for a hundred calls that wait for it', async () => {
    const { appKey, appSecret, refreshToken } = world.sandbox.apps.main;
    await vault.change(() => null);
    await world.connect({ appKey, appSecret, accessToken: '', refreshToken });
    await world.catalogue.probe();
    await world.clock.wait(11 * 3_600_000);
    // As typed by the user: nothing tells us beforehand that it has expired.
    await vault.change((account) => account && { ...account, accessExpiresAt: null });
    world.sandbox.clearLog();
    const ids = Array.from({ length: 100 }, () => crypto.randomUUID());
    await Promise.all(
      ids.map(async (id, index) => {
        const keyword = `mug ${String(index)}`;
        await openSearch(world, id, { kind: 'keyword', keyword, options: NO_OPTIONS });
        await runSearch(world, id);
      }),
    );
    const records = await Promise.all(ids.map((id) => readSearch(id)));
    expect(records.filter((record) => record?.state === 'done')).toHaveLength(100);
    const refreshes = world.sandbox.log().filter((entry) => entry.operation?.includes('getToken'));
    expect(refreshes).toHaveLength(1);
    // Those that were under way when the first refusal came are all that were refused.
    expect(world.calls(KEYWORD_QUERY)).toBeLessThanOrEqual(106);
  });
});
