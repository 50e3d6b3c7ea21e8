import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway, savePartner } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { staysOf } from '@/lib/offers/ranking-history';
import { compareRankings } from '@/lib/offers/ranking-movement';
import { readHotWords, readRanking } from '@/lib/rankings/read';
import { dayOf } from '@/lib/store/day-count';
import { changePreferences } from '@/lib/store/preferences';
import { readRankingTab } from '@/lib/store/ranking-tab';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { hotWordsAt, keepRanking, listName, rankingAt } from '@/lib/store/rankings';
import { hotWordsSince, rankingsSince } from '../support/kept-rankings';
import { APPS, EXAMPLES } from '../sandbox';
import { startWorld, type World } from './world';

const LIST = 'product.topList.query';
const WORDS = 'product.search.topKeyword';
const DAY_MS = 24 * 3600_000;
const MUGS = String(EXAMPLES.categories.mugs);
const QUIET = String(EXAMPLES.categories.quiet);
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

describe('a list', () => {
  it('is read as long as the platform gives it and kept as today’s', async () => {
    expect(await readRanking(world, HOT)).toEqual({ ok: true, value: null });
    const { current, earlier, history } = await tab();
    expect(current).toMatchObject({ day: today(), asked: 20, dropped: 0, language: 'en' });
    expect(current?.rows).toHaveLength(20);
    expect(current?.rows.map(({ place }) => place)).toEqual(history[0]?.places);
    expect(earlier).toEqual({ last: null, week: null, month: null });
  });

  it('says the next day what moved, as the two snapshots tell', async () => {
    await readRanking(world, HOT);
    await sleep(1);
    await readRanking(world, HOT);
    const { current, earlier, history } = await tab();
    if (!current || !earlier.last) throw new Error('a snapshot is missing');
    const [now, then] = [current, earlier.last].map(({ rows }) => rows.map((row) => row.offerId));
    const { moves, left } = compareRankings(current, earlier.last, staysOf(history));
    expect(then).not.toEqual(now);
    now?.forEach((id, index) => {
      const before = then?.indexOf(id) ?? -1;
      expect(moves[index]).toMatchObject(
        before < 0 ? { kind: 'new' } : { by: Math.abs(before - index) },
      );
    });
    expect(left.map(({ id }) => id)).toEqual(then?.filter((id) => !now?.includes(id)));
    expect(earlier.week).toBeNull();
  });

  it('knows an offer that comes back from one that is new', async () => {
    for (let day = 0; day < 12; day += 1) {
      await readRanking(world, HOT);
      await sleep(1);
    }
    const snapshots = await rankingsSince(MUGS_HOT, '');
    const { history } = await tab();
    const kinds = snapshots.slice(1).flatMap((now, index) => {
      const stays = staysOf(history.slice(0, index + 2));
      return compareRankings(now, snapshots[index] ?? null, stays).moves.map((move) => move?.kind);
    });
    expect(kinds).toContain('new');
    expect(kinds).toContain('back');
  });

  it('is one snapshot a day, the latest, with the time at which it was really read', async () => {
    await readRanking(world, HOT);
    const first = await rankingAt(MUGS_HOT, today());
    await world.clock.wait(60_000);
    await readRanking(world, HOT);
    expect((await rankingAt(MUGS_HOT, today()))?.takenAt).toBe(first?.takenAt);
    expect(world.calls(LIST)).toBe(1);
    await world.clock.wait(3600_000);
    await readRanking(world, HOT);
    const second = await rankingAt(MUGS_HOT, today());
    expect(second?.takenAt).toBeGreaterThan((first?.takenAt ?? 0) + 3600_000);
    expect(world.calls(LIST)).toBe(2);
  });

  it('of yesterday, which would hold for an hour, is asked for anew after midnight', async () => {
    const midnight = new Date(world.now());
    midnight.setHours(24, 0, 0, 0);
    await world.clock.wait(midnight.getTime() - world.now() - 600_000);
    await readRanking(world, HOT);
    await readHotWords(world, HOT);
    const yesterday = today();
    await world.clock.wait(1200_000);
    await readRanking(world, HOT);
    await readHotWords(world, HOT);
    expect(today()).not.toBe(yesterday);
    expect((await rankingsSince(MUGS_HOT, '')).map(({ day }) => day)).toEqual([yesterday, today()]);
    expect((await hotWordsSince(MUGS, '')).map(({ day }) => day)).toEqual([yesterday, today()]);
    expect([world.calls(LIST), world.calls(WORDS)]).toEqual([2, 2]);
    await readRanking(world, HOT);
    expect(world.calls(LIST)).toBe(2);
  });

  it('taken while the clock was ahead gives way to one of now', async () => {
    await readRanking(world, HOT);
    const kept = await rankingAt(MUGS_HOT, today());
    if (!kept) throw new Error('no list was kept');
    await keepRanking({ ...kept, takenAt: world.now() + 3600_000 });
    await readRanking(world, HOT);
    expect((await rankingAt(MUGS_HOT, today()))?.takenAt).toBe(kept.takenAt);
  });

  it('in another language is the same list, and back it costs nothing', async () => {
    await readRanking(world, HOT);
    await changePreferences({ titleLanguage: 'ja' });
    await readRanking(world, HOT);
    expect(await rankingAt(MUGS_HOT, today())).toMatchObject({ language: 'ja', wanted: 'ja' });
    const { takenAt } = (await rankingAt(MUGS_HOT, today())) ?? { takenAt: 0 };
    await changePreferences({ titleLanguage: 'en' });
    await readRanking(world, HOT);
    const back = await rankingAt(MUGS_HOT, today());
    expect(back).toMatchObject({ language: 'en' });
    expect(back?.takenAt).toBeLessThanOrEqual(takenAt);
    expect(world.calls(LIST)).toBe(2);
    expect(await rankingsSince(MUGS_HOT, '')).toHaveLength(1);
  });

  it('that is asked for twice at once is one call and one snapshot, of now', async () => {
    await Promise.all([readRanking(world, HOT), readRanking(world, HOT)]);
    expect(world.calls(LIST)).toBe(1);
    const [kept, ...more] = await rankingsSince(MUGS_HOT, '');
    expect(more).toEqual([]);
    expect(kept?.takenAt).toBeGreaterThan(world.now() - 60_000);
  });

  it('of a quiet category is empty, and kept so', async () => {
    await readRanking(world, { categoryId: QUIET, kind: 'complex' });
    await readHotWords(world, { categoryId: QUIET });
    expect(await rankingAt(listName(QUIET, 'complex'), today())).toMatchObject({ rows: [] });
    expect(await hotWordsAt(QUIET, today())).toMatchObject({ words: [] });
  });

  it('of a category that does not exist fails and keeps nothing', async () => {
    const outcome = await readRanking(world, { categoryId: '999999999', kind: 'hot' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'gateway-refused' } });
    expect(await rankingAt(listName('999999999', 'hot'), today())).toBeUndefined();
  });

  it('says how many rows could not be read', async () => {
    world.sandbox.fault({ operation: LIST, kind: 'item-without-id' });
    await readRanking(world, HOT);
    const kept = await rankingAt(MUGS_HOT, today());
    expect(kept).toMatchObject({ dropped: 1 });
    expect(kept?.rows).toHaveLength(19);
  });

  it('is not to be had from the partner’s gateway, and no call is made', async () => {
    await vault.change(() => null);
    world.granted.add('https://kf.fw199.com/*');
    await savePartner({ ...APPS.partner, sessionOnly: false });
    for (const outcome of [await readRanking(world, HOT), await readHotWords(world, HOT)]) {
      expect(outcome).toMatchObject({ error: { code: 'not-available' } });
    }
    expect(world.sandbox.log()).toEqual([]);
  });
});
