import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway, savePartner } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { readCategory } from '@/lib/searches/categories';
import { narrowed, wantAgain, wantDetails, wantMore } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { readBranches } from '@/lib/store/categories';
import { changePreferences } from '@/lib/store/preferences';
import type { PoolSearch, SearchRecord } from '@/lib/store/records';
import { readDetail, readPoolRows, readSearch } from '@/lib/store/searches';
import { APPS, EXAMPLES } from '../sandbox';
import { readOffers, startWorld, type World } from './world';

const DETAIL = 'product.search.queryProductDetail';
const SHOP = 'product.search.querySellerOfferList';
const POOL = 'pool.product.pull';
const OFFER = String(EXAMPLES.offers.pricedByQuantity);

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
});
afterAll(() => started.close());

const next = async (record: SearchRecord): Promise<SearchRecord> => {
  await wantMore(world, record.id);
  return worked(record.id);
};
const worked = async (id: string): Promise<SearchRecord> => {
  await runSearch(world, id);
  const record = await readSearch(id);
  if (!record) throw new Error('the search is gone');
  return record;
};

describe('an offer', () => {
  it('is read in full, and its card with it', async () => {
    const record = await world.search({ kind: 'offer', offerId: OFFER });
    const detail = await readDetail(record.id);
    expect(record).toMatchObject({ state: 'done', dialect: 'crossborder' });
    expect(detail?.offer).toEqual((await readOffers(record.id))[0]);
    expect(detail?.priceSteps.length).toBeGreaterThan(0);
    expect(detail?.gallery.length).toBeGreaterThan(0);
    expect(detail?.sellerOpenId).toBeTruthy();
  });

  it('that is no longer there is named so', async () => {
    const record = await world.search({ kind: 'offer', offerId: '699999999999' });
    expect(record).toMatchObject({ state: 'failed', failure: { code: 'offer-gone' } });
  });
});

const shop = (sellerOpenId: string | null) =>
  world.search({
    kind: 'shop',
    offerId: OFFER,
    sellerOpenId,
    company: null,
    options: NO_OPTIONS,
  });

describe('a shop', () => {
  it('is found by one of its offers with one call more', async () => {
    const record = await shop(null);
    expect(record).toMatchObject({ state: 'done', company: expect.any(String) as string });
    expect([world.calls(DETAIL), world.calls(SHOP)]).toEqual([1, 1]);
    expect(await readOffers(record.id)).not.toHaveLength(0);
  });

  it('goes on page by page and can be narrowed, without the detail again', async () => {
    const first = await shop(EXAMPLES.sellerOpenId);
    expect(first.more).toBe(true);
    expect(await next(first)).toMatchObject({ state: 'done', pagesRead: 2 });
    const wish = await narrowed(first.id, { ...NO_OPTIONS, priceTo: 1000 });
    const cheap = await world.search(wish ?? { kind: 'recommended' });
    const prices = (await readOffers(cheap.id)).map((offer) => offer.wholesalePrice ?? 0);
    expect(Math.max(...prices)).toBeLessThanOrEqual(1000);
    expect(world.calls(DETAIL)).toBe(0);
  });
});

describe('what 1688 suggests', () => {
  it('related offers, or honestly none', async () => {
    const related = await world.search({ kind: 'related', offerId: OFFER, title: null });
    expect((await readOffers(related.id)).length).toBeGreaterThan(0);
    const offerId = String(EXAMPLES.offers.withoutRelated);
    const none = await world.search({ kind: 'related', offerId, title: null });
    expect(none).toMatchObject({ state: 'done', more: false });
    expect(await readOffers(none.id)).toEqual([]);
  });

  it('a feed for this browser, always under the same random number, without a keyword', async () => {
    const feed = await world.search({ kind: 'recommended' });
    await next(feed);
    const asked = world.sandbox.log().map(({ args }) => args as Record<string, unknown>);
    const members = asked.map(({ outMemberId }) => outMemberId);
    expect(new Set(members).size).toBe(1);
    expect(members[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked.every((args) => !('keyword' in args))).toBe(true);
  });
});

const pool = (poolId: number | string, pageSize = 5): Promise<SearchRecord> =>
  world.search({
    kind: 'pool',
    taskId: 'run 1',
    wish: { poolId: String(poolId), pageSize, categoryId: null, sort: null },
  });

describe('a pool', () => {
  it('gives ids page by page under one task', async () => {
    const record = await next(await pool(EXAMPLES.poolId));
    expect(record).toMatchObject({ state: 'done', pagesRead: 2 });
    expect(record.total).toBeGreaterThan(10);
    const offers = await readOffers(record.id);
    expect(offers).toHaveLength(10);
    expect(offers.every(({ titleChinese }) => titleChinese === null)).toBe(true);
    const rows = await readPoolRows(record.id);
    expect(rows.get(offers[0]?.id ?? '')?.businessCategoryId).toBeTruthy();
    const tasks = world.sandbox.log().map(({ args }) => (args as { taskId: string }).taskId);
    expect(tasks).toEqual(['run 1', 'run 1']);
  });

  it('fills in the details that are wanted, and no others', async () => {
    const record = await pool(EXAMPLES.poolId);
    const ids = (await readOffers(record.id)).map(({ id }) => id);
    await wantDetails(world, record.id, ids.slice(0, 2));
    expect(await worked(record.id)).toMatchObject({ state: 'done', filling: [] });
    const offers = await readOffers(record.id);
    expect(offers.map(({ id }) => id)).toEqual(ids);
    expect(offers.map(({ titleChinese }) => titleChinese !== null)).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
    expect(world.calls(DETAIL)).toBe(2);
  });

  it('stops at the day’s cap and goes on from there', async () => {
    const record = await pool(EXAMPLES.poolId);
    const ids = (await readOffers(record.id)).map(({ id }) => id);
    await changePreferences({ dayCap: 3 });
    await wantDetails(world, record.id, ids);
    const stopped = (await worked(record.id)) as PoolSearch;
    expect(stopped).toMatchObject({ state: 'failed', failure: { code: 'day-cap' } });
    expect(stopped.filling).toHaveLength(3);
    await changePreferences({ dayCap: 100 });
    await wantAgain(world, record.id);
    expect(await worked(record.id)).toMatchObject({ state: 'done', filling: [] });
    expect(world.calls(DETAIL)).toBe(5);
  });

  it('takes wishes that come while it is filling', async () => {
    const record = await pool(EXAMPLES.poolId);
    const ids = (await readOffers(record.id)).map(({ id }) => id);
    await wantDetails(world, record.id, ids.slice(0, 1));
    const working = worked(record.id);
    await wantDetails(world, record.id, ids.slice(1, 3));
    await working;
    await worked(record.id);
    expect(await readSearch(record.id)).toMatchObject({ state: 'done', filling: [] });
    expect(world.calls(DETAIL)).toBe(3);
  });

  it('that is not open says whom to ask', async () => {
    expect(await pool('123')).toMatchObject({ failure: { code: 'pool-refused' } });
    expect(world.calls(POOL)).toBe(1);
  });
});

describe('the category tree', () => {
  it('is read level by level into the store, each once a week', async () => {
    await readCategory(world, '0');
    await readCategory(world, String(EXAMPLES.categories.kitchen));
    await readCategory(world, '0');
    const branches = await readBranches('en');
    const root = branches.find(({ id }) => id === '0');
    expect(root?.branch.children.length).toBeGreaterThan(2);
    expect(root?.branch.children.every(({ nameChinese }) => nameChinese !== null)).toBe(true);
    const under = branches.find(({ id }) => id === String(EXAMPLES.categories.kitchen));
    expect(under?.branch.children.some(({ id }) => id === String(EXAMPLES.categories.cups))).toBe(
      true,
    );
    expect(world.calls('category.translation.getById')).toBe(2);
  });

  it('lists the offers of a category without any keyword', async () => {
    const category = { id: String(EXAMPLES.categories.mugs), name: 'Mugs' };
    const record = await world.search({
      kind: 'keyword',
      keyword: '',
      options: { ...NO_OPTIONS, category },
    });
    expect(record).toMatchObject({ state: 'done' });
    expect((await readOffers(record.id)).length).toBeGreaterThan(0);
  });
});

describe('what the connected interface cannot do', () => {
  it('fails with the reason and without a call', async () => {
    await vault.change(() => null);
    world.granted.add('https://kf.fw199.com/*');
    await savePartner({ ...APPS.partner, sessionOnly: false });
    expect(await shop(null)).toMatchObject({
      failure: { code: 'not-available', facts: { dialect: 'partner', ability: 'shop' } },
    });
    expect(await world.keyword('mug')).toMatchObject({ failure: { code: 'not-available' } });
    expect(world.sandbox.log()).toEqual([]);
  });

  it('goes to another that is connected and can', async () => {
    world.granted.add('https://kf.fw199.com/*');
    await savePartner({ ...APPS.partner, sessionOnly: false });
    await changePreferences({ dialect: 'partner' });
    expect(await world.keyword('mug')).toMatchObject({ state: 'done', dialect: 'crossborder' });
  });
});
