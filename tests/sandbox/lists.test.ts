import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { OFFERS } from './catalogue/offers';
import { EXAMPLES, startSandbox, type Sandbox } from './index';
import { ask, fieldsOf, rowsOf, type Json, type Said } from './testing';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const ids = (rows: readonly Json[]): unknown[] => rows.map((row) => row['offerId']);

describe('querySellerOfferList', () => {
  const { sellerOpenId } = EXAMPLES;
  const sold = (values: Json): Promise<Said> =>
    ask(sandbox, 'product.search.querySellerOfferList', 'offerQueryParam', {
      sellerOpenId,
      beginPage: 1,
      pageSize: 20,
      country: 'en',
      ...values,
    });
  const dataOf = (said: Said): Json[] => fieldsOf(said)['data'] as Json[];

  it('has two pages of one company, with the types of this list', async () => {
    const [one, two] = [await sold({}), await sold({ beginPage: 2 })];
    expect(fieldsOf(one)).toMatchObject({ totalPage: 2, pageSize: 20, currentPage: 1 });
    const all = [...dataOf(one), ...dataOf(two)];
    expect(new Set(ids(all)).size).toBe(fieldsOf(one)['totalRecords']);
    for (const row of all) {
      expect(row['isSelect']).toMatch(/^(true|false)$/);
      expect(row['isOnePsale']).toBeTypeOf('boolean');
      expect(row['priceInfo']).not.toHaveProperty('promotionPrice');
      expect(row).not.toHaveProperty('sellerIdentities');
    }
    expect(all.some((row) => 'promotionURL' in row)).toBe(true);
  });

  it('narrows within the company, and knows no other ids', async () => {
    const total = fieldsOf(await sold({}))['totalRecords'];
    const some = fieldsOf(await sold({ filter: 'isOnePsale', priceEnd: '40' }));
    expect(some['totalRecords']).toBeLessThan(total as number);
    expect(fieldsOf(await sold({ keyword: 'no such thing' }))['data']).toEqual([]);
    const unknown = await sold({ sellerOpenId: 'BBBnobody' });
    expect(unknown).toMatchObject({ success: false, message: 'sellerOpenId is not valid' });
    expect((await sold({ pageSize: 51 })).message).toContain('pageSize');
  });
});

describe('offerRecommend', () => {
  const feed = (outMemberId: string, beginPage: number, pageSize = 50): Promise<Said> => {
    const values = { outMemberId, beginPage, pageSize, country: 'ja' };
    return ask(sandbox, 'product.search.offerRecommend', 'recommendOfferParam', values);
  };

  it('is one feed for each member, without totals, and ends on a short page', async () => {
    const seen: unknown[] = [];
    let [number, size] = [1, 50];
    for (; size === 50; number += 1) {
      const rows = rowsOf(await feed('anna', number));
      size = rows.length;
      seen.push(...ids(rows));
    }
    expect(seen.length).toBeGreaterThan(60);
    expect(new Set(seen).size).toBe(seen.length);
    expect(rowsOf(await feed('anna', number))).toEqual([]);
    expect(ids(rowsOf(await feed('anna', 1, 10)))).toEqual(seen.slice(0, 10));
    expect(ids(rowsOf(await feed('bela', 1, 10)))).not.toEqual(seen.slice(0, 10));
  });

  it('has the odd fields of the official sample', async () => {
    const rows = rowsOf(await feed('anna', 1));
    for (const row of rows) {
      expect(row).toHaveProperty('class');
      expect(row).toHaveProperty('priceInfo.class');
      expect(row['onePsale']).toBeTypeOf('boolean');
      expect(row['isSelect']).toBeTypeOf('boolean');
      expect(row).not.toHaveProperty('isOnePsale');
      expect(row['traceInfo']).toBe(`object_id%40${String(row['offerId'])}%5Eobject_type%40offer`);
    }
    const hosts = new Set(rows.map((row) => new URL(String(row['imageUrl'])).host));
    expect(hosts).toEqual(new Set(['cbu01.alicdn.com', 'global-img-cdn.1688.com']));
    const image = rows.find((row) => String(row['imageUrl']).includes('global-img'));
    expect((await sandbox.fetch(String(image?.['imageUrl']))).status).toBe(200);
  });

  it('takes a member of at most 64 characters', async () => {
    expect((await feed('x'.repeat(64), 1)).success).toBe(true);
    expect((await feed('x'.repeat(65), 1)).success).toBe(false);
    expect((await feed('', 1)).success).toBe(false);
  });
});

describe('related.recommend', () => {
  const like = (offerId: number, pageNo = 1, pageSize = 10): Promise<Said> => {
    const values = { offerId, pageNo, pageSize, language: 'en' };
    return ask(sandbox, 'product.related.recommend', 'relatedQueryParams', values);
  };

  it('pages by ten at most, without the offer itself and without links', async () => {
    const { pricedByQuantity } = EXAMPLES.offers;
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(rowsOf(await like(pricedByQuantity, page)));
    expect(pages.map((rows) => rows.length)).toEqual([10, 10, 5, 0]);
    const found = pages.flat();
    expect(ids(found)).not.toContain(pricedByQuantity);
    expect(new Set(ids(found)).size).toBe(25);
    expect(found.some((row) => 'promotionURL' in row)).toBe(false);
    expect((await like(pricedByQuantity, 1, 11)).success).toBe(false);
  });

  it('is empty for some offers, and fails for unknown ones', async () => {
    expect(rowsOf(await like(EXAMPLES.offers.withoutRelated))).toEqual([]);
    expect(await like(1)).toMatchObject({ success: false, code: '404' });
  });
});

describe('pool.product.pull', () => {
  const pull = (pageNo: number, values: Json = {}): Promise<Said> =>
    ask(sandbox, 'pool.product.pull', 'offerPoolQueryParam', {
      offerPoolId: EXAMPLES.poolId,
      taskId: 'task-1',
      pageNo,
      pageSize: 1_000,
      ...values,
    });

  it('gives 2,430 ids under one task, with the total in every row', async () => {
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(rowsOf(await pull(page)));
    expect(pages.map((rows) => rows.length)).toEqual([1_000, 1_000, 430, 0]);
    const rows = pages.flat();
    expect(new Set(ids(rows)).size).toBe(OFFERS.length);
    expect(rows.every((row) => row['offerPoolTotal'] === 2_430)).toBe(true);
    expect(rows[0]).toEqual({
      offerId: expect.any(Number) as unknown,
      bizCategoryId: expect.stringMatching(/^\d+$/) as unknown,
      offerPoolTotal: 2_430,
    });
  });

  it('refuses other pools, other tasks after the first page, and larger pages', async () => {
    expect(await pull(1, { offerPoolId: 5_000_002 })).toMatchObject({
      success: 'false',
      code: '403',
    });
    expect((await pull(2)).message).toContain('taskId');
    await pull(1);
    expect((await pull(2)).success).toBe('true');
    expect((await pull(2, { taskId: 'task-2' })).success).toBe('false');
    expect((await pull(2, { sortField: 'order1m' })).success).toBe('false');
    expect((await pull(1, { pageSize: 1_001 })).success).toBe('false');
    sandbox.reset();
    expect((await pull(3)).success).toBe('false');
  });

  it('sorts and narrows the whole pool', async () => {
    const sold = (row: Json | undefined): number =>
      OFFERS.find((offer) => offer.id === row?.['offerId'])?.monthSold ?? NaN;
    const down = rowsOf(await pull(1, { sortField: 'order1m', sortType: 'DESC' }));
    const up = rowsOf(await pull(1, { sortField: 'order1m', sortType: 'ASC' }));
    expect(sold(down[0])).toBe(Math.max(...OFFERS.map((offer) => offer.monthSold)));
    expect(sold(up[0])).toBe(Math.min(...OFFERS.map((offer) => offer.monthSold)));
    expect((await pull(1, { sortField: 'buyer1m' })).success).toBe('true');
    expect((await pull(1, { sortField: 'price' })).success).toBe('false');
    const mugs = rowsOf(await pull(1, { cateId: EXAMPLES.categories.mugs, language: 'en' }));
    expect(mugs).toHaveLength(90);
    expect(mugs[0]?.['offerPoolTotal']).toBe(90);
  });
});
