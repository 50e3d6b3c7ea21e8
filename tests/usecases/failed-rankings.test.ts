import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { vault } from '@/lib/account/vault';
import { pinCategory } from '@/lib/rankings/pins';
import { dayOf } from '@/lib/store/day-count';
import { failedOn, rankingRefresh, type FailedList } from '@/lib/store/ranking-refresh';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { hotWordsAt, listName } from '@/lib/store/rankings';
import { rankingsSince } from '../support/kept-rankings';
import { CATEGORIES } from '../sandbox/catalogue/kinds';
import { startWorld, type World } from './world';

const LIST = 'product.topList.query';
const WORDS = 'product.search.topKeyword';

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  await vault.change(() => null);
  await world.connect();
  await clearRankings();
});
afterAll(() => started.close());

const today = (): string => dayOf(world.now());
const sleep = (days: number): Promise<void> => world.clock.wait(days * 24 * 3600_000);
const listCalls = (): number => world.calls(LIST) + world.calls(WORDS);

const SIX = CATEGORIES.filter(({ level }) => level === 3)
  .slice(0, 6)
  .map(({ id }) => ({ id: String(id), name: String(id) }));
const pin = async (count: number): Promise<void> => {
  for (const category of SIX.slice(0, count)) await pinCategory(category, true);
};
const failedToday = async (): Promise<FailedList[]> =>
  failedOn(await rankingRefresh.read(), today());
const readToday = async (): Promise<string[]> => {
  const read: string[] = [];
  for (const { id } of SIX) {
    if ((await hotWordsAt(id, today()))?.day === today()) read.push(id);
  }
  return read;
};

describe('pinned lists that cannot be read', () => {
  it('are passed over where the category is gone, and asked for again the next day', async () => {
    await pinCategory({ id: '999999999', name: 'Gone' }, true);
    await pin(1);
    await world.daily.refresh();
    await world.daily.refresh();
    expect(listCalls()).toBe(8);
    // What went wrong stays known, though the second run had nothing left to read.
    expect(await rankingRefresh.read()).toMatchObject({ lastFailure: null, pending: 0 });
    expect((await failedToday()).map(({ list, code }) => [list, code])).toEqual(
      ['complex', 'hot', 'goodPrice', 'words'].map((kind) => [
        `999999999 ${kind}`,
        'gateway-refused',
      ]),
    );
    await sleep(1);
    expect(await failedToday()).toEqual([]);
    await world.daily.refresh();
    expect(listCalls()).toBe(16);
  });

  it('are read in a later run of the same day where the trouble was a passing one', async () => {
    await pin(6);
    world.sandbox.fault({ operation: LIST, kind: 'html' });
    await world.daily.refresh();
    const [failed] = await failedToday();
    expect(failed).toMatchObject({ code: 'reply-unreadable', tries: 1 });
    expect(await rankingRefresh.read()).toMatchObject({ lastFailure: null, pending: 3 });
    await world.daily.refresh();
    expect(await rankingRefresh.read()).toMatchObject({ lastFailure: null, pending: 0 });
    expect(await failedToday()).toEqual([]);
    expect(listCalls()).toBe(25);
    expect(await rankingsSince(failed?.list ?? '', today())).toHaveLength(1);
  });

  it('are asked for three times a day, behind all others', async () => {
    await pin(6);
    const [first] = SIX;
    const body = '<html>Maintenance</html>';
    world.sandbox.fault({ operation: LIST, status: 200, body });
    await world.daily.refresh();
    // The other two come first; only then is the category that failed asked for again.
    world.sandbox.fault({ operation: LIST, status: 200, body, skip: 6 });
    await world.daily.refresh();
    expect(await failedToday()).toMatchObject([
      { list: listName(first?.id ?? '', 'complex'), code: 'reply-unreadable', tries: 2 },
    ]);
    world.sandbox.fault({ operation: LIST, status: 200, body });
    await world.daily.refresh();
    await world.daily.refresh();
    expect(listCalls()).toBe(26);
    expect(await failedToday()).toMatchObject([{ code: 'reply-unreadable', tries: 3 }]);
    expect(await rankingRefresh.read()).toMatchObject({ pending: 0 });
    await sleep(1);
    await world.daily.refresh();
    expect(await rankingsSince(listName(first?.id ?? '', 'complex'), today())).toHaveLength(1);
  });

  it('do not keep the others back where they end every run', async () => {
    await pin(6);
    world.sandbox.fault({ operation: LIST, kind: 'server-error', times: 3 });
    await world.daily.refresh();
    expect(await readToday()).toEqual([]);
    world.sandbox.fault({ operation: LIST, kind: 'server-error', skip: 12, times: 3 });
    await world.daily.refresh();
    expect(await readToday()).toHaveLength(4);
    expect(await readToday()).not.toContain(SIX[0]?.id);
  });

  it('leave alone what the account has: the lists without the words', async () => {
    await pin(6);
    world.sandbox.fault({ operation: WORDS, kind: 'not-subscribed', times: 99 });
    await world.daily.refresh();
    await world.daily.refresh();
    const lists = await Promise.all(
      SIX.map(({ id }) => rankingsSince(listName(id, 'hot'), dayOf(world.now()))),
    );
    expect(lists.map((days) => days.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(world.calls(WORDS)).toBe(6);
  });

  it('are forgotten where an older version noted them, and nothing else is', async () => {
    await browser.storage.local.set({
      rankingRefresh: {
        lastReadAt: 7,
        lastFailure: 'reply-unreadable',
        pending: 1,
        failed: { day: today(), lists: ['31 hot'] },
        endedAt: null,
      },
    });
    expect(await rankingRefresh.read()).toMatchObject({ lastReadAt: 7, pending: 1 });
    expect(await failedToday()).toEqual([]);
  });
});
