import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { vault } from '@/lib/account/vault';
import { daysEarlier } from '@/lib/offers/calendar';
import { REFRESH_ALARM } from '@/lib/rankings/daily';
import { pinCategory } from '@/lib/rankings/pins';
import { readRanking } from '@/lib/rankings/read';
import { dayOf } from '@/lib/store/day-count';
import { changePreferences } from '@/lib/store/preferences';
import { rankingRefresh } from '@/lib/store/ranking-refresh';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { categoryChoices } from '@/lib/store/ranking-view';
import { hotWordsAt, keepRanking, listName, rankingAt } from '@/lib/store/rankings';
import { rankingsSince } from '../support/kept-rankings';
import { CATEGORIES } from '../sandbox/catalogue/kinds';
import { startWorld, type World } from './world';

const LIST = 'product.topList.query';
const WORDS = 'product.search.topKeyword';
const DAY_MS = 24 * 3600_000;

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
const sleep = (days: number): Promise<void> => world.clock.wait(days * DAY_MS);
const listCalls = (): number => world.calls(LIST) + world.calls(WORDS);
/** Until so many calls have arrived: the run is then under way. */
const arrived = async (calls: number): Promise<void> => {
  while (listCalls() < calls) await world.clock.wait(20);
};

const SIX = CATEGORIES.filter(({ level }) => level === 3)
  .slice(0, 6)
  .map(({ id }) => ({ id: String(id), name: String(id) }));
const pin = async (count: number): Promise<void> => {
  for (const category of SIX.slice(0, count)) await pinCategory(category, true);
};
const readToday = async (): Promise<string[]> => {
  const read: string[] = [];
  for (const { id } of SIX) {
    if ((await hotWordsAt(id, today()))?.day === today()) read.push(id);
  }
  return read;
};

describe('pinned categories', () => {
  it('are read a few at a time, each once a day', async () => {
    await pin(6);
    await world.daily.refresh();
    expect([world.calls(LIST), world.calls(WORDS)]).toEqual([12, 4]);
    expect(await rankingRefresh.read()).toMatchObject({ pending: 2, lastFailure: null });
    await world.daily.refresh();
    await world.daily.refresh();
    expect([world.calls(LIST), world.calls(WORDS)]).toEqual([18, 6]);
    const readAt = world.now();
    expect(await rankingRefresh.read()).toMatchObject({ pending: 0, lastReadAt: readAt });
    // A run that has nothing to read leaves that moment as it is.
    await world.clock.wait(3600_000);
    await world.daily.refresh();
    expect(await rankingRefresh.read()).toMatchObject({ pending: 0, lastReadAt: readAt });
    await sleep(1);
    await world.daily.refresh();
    expect(listCalls()).toBe(24 + 16);
    expect(await rankingsSince(listName(SIX[0]?.id ?? '', 'hot'), '')).toHaveLength(2);
  });

  it('begin with those that were not read for longest', async () => {
    await pin(6);
    await world.daily.refresh();
    const first = await readToday();
    await sleep(1);
    await world.daily.refresh();
    const second = await readToday();
    expect(new Set([...first, ...second]).size).toBe(6);
  });

  it('leave out what the person has read today already', async () => {
    await pin(1);
    await readRanking(world, { categoryId: SIX[0]?.id ?? '', kind: 'hot' });
    await world.daily.refresh();
    expect([world.calls(LIST), world.calls(WORDS)]).toEqual([3, 1]);
  });

  it('stop at the day’s cap, and go on the next day', async () => {
    await pin(2);
    await changePreferences({ dayCap: 5 });
    await world.daily.refresh();
    await world.daily.refresh();
    expect(listCalls()).toBe(5);
    expect(await rankingRefresh.read()).toMatchObject({ lastFailure: 'day-cap', pending: 1 });
    await sleep(1);
    await changePreferences({ dayCap: 100 });
    await world.daily.refresh();
    expect(listCalls()).toBe(13);
    expect(await rankingRefresh.read()).toMatchObject({ lastFailure: null, pending: 0 });
  });

  it('stop at once where the account does not hold', async () => {
    await pin(3);
    await world.connect({ accessToken: 'no-such-token' });
    await world.daily.refresh();
    expect(listCalls()).toBe(1);
    expect(await rankingRefresh.read()).toMatchObject({
      lastReadAt: null,
      lastFailure: 'token-expired',
      pending: 3,
    });
    await world.connect();
    await world.daily.refresh();
    const readAt = world.now();
    expect(await rankingRefresh.read()).toMatchObject({
      lastReadAt: readAt,
      lastFailure: null,
      pending: 0,
    });
    await sleep(1);
    await world.connect({ accessToken: 'no-such-token' });
    await world.daily.refresh();
    expect(await rankingRefresh.read()).toMatchObject({ lastReadAt: readAt, pending: 3 });
  });

  it('stop without a call where there is no account', async () => {
    await pin(1);
    await vault.change(() => null);
    await world.daily.refresh();
    expect(world.sandbox.log()).toEqual([]);
    expect(await rankingRefresh.read()).toMatchObject({
      lastFailure: 'account-missing',
      pending: 1,
    });
  });

  it('are read on though a list was kept under a clock that was ahead', async () => {
    await pin(1);
    await world.daily.refresh();
    const list = listName(SIX[0]?.id ?? '', 'hot');
    const [kept] = await rankingsSince(list, '');
    if (!kept) throw new Error('no list was kept');
    await keepRanking({ ...kept, day: daysEarlier(today(), -3) });
    await sleep(1);
    await world.daily.refresh();
    expect((await rankingAt(list, today()))?.day).toBe(today());
    expect(listCalls()).toBe(8);
  });

  it('there is room for fifty, and none is pushed out for another', async () => {
    for (let id = 1; id <= 50; id += 1) {
      expect(await pinCategory({ id: String(id), name: 'Some' }, true)).toMatchObject({ ok: true });
    }
    expect(await pinCategory({ id: '51', name: 'Other' }, true)).toMatchObject({
      error: { code: 'pins-full', facts: { most: 50 } },
    });
    const { pinned } = await categoryChoices.read();
    expect(pinned).toHaveLength(50);
    expect(pinned[0]?.id).toBe('1');
  });

  it('give way to what a person waits for', async () => {
    await pin(4);
    const refreshed = world.daily.refresh();
    await arrived(2);
    await world.keyword('mug');
    expect(listCalls()).toBeLessThan(16);
    await refreshed;
    expect(listCalls()).toBe(16);
  });

  it('go on where the worker before died', async () => {
    await pin(2);
    void world.daily.refresh();
    await arrived(3);
    world.die();
    const next = started.restarted(world);
    await next.daily.refresh();
    // The call that was under way at the end may be made once more.
    expect(listCalls()).toBeLessThanOrEqual(9);
    expect(await rankingRefresh.read()).toMatchObject({ pending: 0 });
  });

  it('are read by one run at a time', async () => {
    await pin(2);
    await Promise.all([world.daily.refresh(), world.daily.refresh()]);
    expect(listCalls()).toBe(8);
  });

  it('are left alone in incognito, where nothing lasts', async () => {
    await pin(1);
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await world.daily.refresh();
    await world.daily.fitAlarm();
    vi.restoreAllMocks();
    expect(listCalls()).toBe(0);
    expect(await browser.alarms.get(REFRESH_ALARM)).toBeUndefined();
  });
});

describe('the alarm', () => {
  it('is there while something is pinned, and is not set anew', async () => {
    await world.daily.fitAlarm();
    expect(await browser.alarms.get(REFRESH_ALARM)).toBeUndefined();
    await pin(1);
    await world.daily.fitAlarm();
    const set = await browser.alarms.get(REFRESH_ALARM);
    expect(set?.periodInMinutes).toBe(30);
    await world.daily.fitAlarm();
    expect(await browser.alarms.get(REFRESH_ALARM)).toBe(set);
    await pinCategory(SIX[0] ?? { id: '', name: '' }, false);
    await world.daily.fitAlarm();
    expect(await browser.alarms.get(REFRESH_ALARM)).toBeUndefined();
  });
});
