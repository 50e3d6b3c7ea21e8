import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { fillRows } from '@/lib/rankings/fill';
import { readRanking } from '@/lib/rankings/read';
import { wantDetails, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { dayOf } from '@/lib/store/day-count';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { listName, rankingAt } from '@/lib/store/rankings';
import { clearSaved, readSaved, tidySaved } from '@/lib/store/saved';
import { rankingCommands } from '../../entrypoints/background/commands/rankings';
import { savedCommands } from '../../entrypoints/background/commands/saved';
import { searchCommands } from '../../entrypoints/background/commands/searches';
import { EXAMPLES } from '../sandbox';
import { readOffers, startWorld, type World } from './world';

const HOUR_MS = 3600_000;
const MUGS = String(EXAMPLES.categories.mugs);
const MUGS_HOT = listName(MUGS, 'hot');
const GONE = { ok: false, error: { code: 'search-gone' } };
const FORGOTTEN = { ok: false, error: { code: 'offer-forgotten' } };
const DONE = { ok: true, value: null };

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
  await clearSaved();
});
afterAll(() => started.close());

const worker = () => ({ ...world, searches: world });
const commands = () => savedCommands(worker());
const today = (): string => dayOf(world.now());

/** A search with its first offer. */
async function found() {
  const search = await world.keyword('mug');
  const [offer] = await readOffers(search.id);
  if (!offer) throw new Error('nothing found');
  return { search, offer, from: { kind: 'search', searchId: search.id } as const };
}

/** A list of today with the id of its first row. */
async function listed() {
  await readRanking(world, { categoryId: MUGS, kind: 'hot' });
  const snapshot = await rankingAt(MUGS_HOT, today());
  const [row] = snapshot?.rows ?? [];
  if (!snapshot || !row) throw new Error('nothing listed');
  return { snapshot, row, from: { kind: 'ranking', list: MUGS_HOT, day: today() } as const };
}

describe('an offer kept from a search', () => {
  it('is the store’s own copy, with the time at which its prices were told', async () => {
    const { search, offer, from } = await found();
    const readAt = world.now();
    await world.clock.wait(HOUR_MS);
    const calls = world.sandbox.log().length;
    expect(await commands()['saved.keep']({ offerId: offer.id, from })).toEqual(DONE);
    expect(await readSaved()).toEqual([
      {
        offerId: offer.id,
        offer,
        titleLanguage: search.language,
        savedAt: world.now(),
        pricesAt: readAt,
        from,
        removedAt: null,
      },
    ]);
    expect(offer.wholesalePrice).not.toBeNull();
    expect(world.sandbox.log()).toHaveLength(calls);
  });

  it('has prices as old as the page on which it stands', async () => {
    const { search, from } = await found();
    await world.clock.wait(HOUR_MS);
    await wantMore(world, search.id);
    await runSearch(world, search.id);
    const readAt = world.now();
    await world.clock.wait(HOUR_MS);
    const offerId = (await readOffers(search.id)).at(-1)?.id ?? '';
    await commands()['saved.keep']({ offerId, from });
    expect(await readSaved()).toMatchObject([{ offerId, pricesAt: readAt }]);
  });

  it('has prices as old as its detail where a pool had told its id before', async () => {
    const wish = { poolId: String(EXAMPLES.poolId), pageSize: 5, categoryId: null, sort: null };
    const { id: searchId } = await world.search({ kind: 'pool', taskId: 'run 1', wish });
    const [first, second] = await readOffers(searchId);
    await world.clock.wait(HOUR_MS);
    await wantDetails(world, searchId, [first?.id ?? '']);
    await runSearch(world, searchId);
    const filledAt = world.now();
    const from = { kind: 'search', searchId } as const;
    for (const offer of [first, second]) {
      await commands()['saved.keep']({ offerId: offer?.id ?? '', from });
    }
    const told = (await readSaved()).map(({ offerId, pricesAt }) => [offerId, pricesAt]);
    expect(Object.fromEntries(told)).toEqual({
      [first?.id ?? '']: filledAt,
      [second?.id ?? '']: null,
    });
  });

  it('can be one that was looked up', async () => {
    const offerId = String(EXAMPLES.offers.pricedByQuantity);
    const { id: searchId } = await world.search({ kind: 'offer', offerId });
    await commands()['saved.keep']({ offerId, from: { kind: 'search', searchId } });
    const [saved] = await readSaved();
    expect(saved?.offer).toEqual((await readOffers(searchId))[0]);
  });

  it('stays when searches and rankings are forgotten', async () => {
    const { offer, from } = await found();
    await commands()['saved.keep']({ offerId: offer.id, from });
    await searchCommands(worker())['searches.clear']({});
    await rankingCommands(worker())['ranking.clear']({});
    expect(await readSaved()).toMatchObject([{ offer, from }]);
  });
});

describe('an offer kept from a list', () => {
  it('has what the list says, and no price where none was read', async () => {
    const { snapshot, row, from } = await listed();
    await commands()['saved.keep']({ offerId: row.offerId, from });
    expect(await readSaved()).toMatchObject([
      {
        offerId: row.offerId,
        offer: {
          titleChinese: row.titleChinese,
          picture: row.picture,
          soldMonthly: row.sold,
          wholesalePrice: null,
        },
        titleLanguage: snapshot.language,
        pricesAt: null,
        from,
      },
    ]);
  });

  it('has the price that was filled in, and when that was', async () => {
    const { row, from } = await listed();
    await fillRows(world, [row.offerId]);
    const filledAt = world.now();
    await world.clock.wait(60_000);
    await commands()['saved.keep']({ offerId: row.offerId, from });
    const [saved] = await readSaved();
    expect(saved?.offer).toMatchObject({ titleChinese: row.titleChinese, soldMonthly: row.sold });
    expect(saved?.offer.wholesalePrice).toBeGreaterThan(0);
    expect(saved?.offer.company).not.toBeNull();
    expect(saved?.pricesAt).toBe(filledAt);
  });

  it('is of the day that the person sees, and of no other', async () => {
    const { row, from } = await listed();
    const tomorrow = dayOf(world.now() + 24 * HOUR_MS);
    const offerId = row.offerId;
    expect(await commands()['saved.keep']({ offerId, from: { ...from, day: tomorrow } })).toEqual(
      FORGOTTEN,
    );
  });
});

describe('what is not in the store', () => {
  it('cannot be kept', async () => {
    const { offer, from } = await found();
    const { from: list } = await listed();
    const gone = { kind: 'search', searchId: crypto.randomUUID() } as const;
    const keep = commands()['saved.keep'];
    expect(await keep({ offerId: '699999999999', from })).toEqual(GONE);
    expect(await keep({ offerId: offer.id, from: gone })).toEqual(GONE);
    expect(await keep({ offerId: '699999999999', from: list })).toEqual(FORGOTTEN);
    expect(await keep({ offerId: offer.id, from: { kind: 'saved' } })).toEqual(FORGOTTEN);
    expect(await readSaved(0)).toEqual([]);
  });
});

describe('a removal', () => {
  const from = { kind: 'saved' } as const;

  it('is taken back within an hour, and the offer is as it was', async () => {
    const { offer, from: search } = await found();
    const offerId = offer.id;
    await commands()['saved.keep']({ offerId, from: search });
    const before = await readSaved();
    await world.clock.wait(60_000);
    await commands()['saved.remove']({ offerId });
    expect(await readSaved()).toEqual([]);
    expect(await readSaved(world.now())).toEqual([{ ...before[0], removedAt: world.now() }]);
    await world.clock.wait(HOUR_MS);
    await tidySaved(world.now());
    expect(await commands()['saved.keep']({ offerId, from })).toEqual(DONE);
    expect(await readSaved()).toEqual(before);
  });

  it('is for good after that; what is still kept stays', async () => {
    const { search, offer, from: searched } = await found();
    const other = (await readOffers(search.id))[1]?.id ?? '';
    for (const offerId of [offer.id, other]) {
      await commands()['saved.keep']({ offerId, from: searched });
    }
    await commands()['saved.remove']({ offerId: offer.id });
    await world.clock.wait(HOUR_MS + 1);
    await tidySaved(world.now());
    expect(await commands()['saved.keep']({ offerId: offer.id, from })).toEqual(FORGOTTEN);
    expect((await readSaved(0)).map(({ offerId }) => offerId)).toEqual([other]);
  });

  it('does not hold for an offer that is kept anew from where it is seen', async () => {
    const { offer, from: searched } = await found();
    const offerId = offer.id;
    await commands()['saved.keep']({ offerId, from: searched });
    await commands()['saved.remove']({ offerId });
    await world.clock.wait(60_000);
    await commands()['saved.keep']({ offerId, from: searched });
    expect(await readSaved()).toMatchObject([{ offerId, savedAt: world.now() }]);
  });
});

describe('forgetting the kept offers', () => {
  it('takes all of them, also those that were taken out', async () => {
    const { search, from } = await found();
    const ids = (await readOffers(search.id)).slice(0, 2).map(({ id }) => id);
    for (const offerId of ids) await commands()['saved.keep']({ offerId, from });
    await commands()['saved.remove']({ offerId: ids[0] ?? '' });
    expect(await commands()['saved.clear']({})).toEqual(DONE);
    expect(await readSaved(0)).toEqual([]);
  });
});
