import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findOffer, OFFERS, offersBy, offersOf } from './catalogue/offers';
import { PRODUCTS, type Product } from './catalogue/products';
import { APPS, startSandbox, type Sandbox } from './index';
import { pictureUrl } from './operations/item';
import { productJpeg } from './pictures/render';
import { searchIndex } from './pictures/search-index';
import { SIGN_METHODS } from './router/signature';
import { at, callRouter, itemsAt, type RouterOptions } from './router/testing';
import type { Json } from './testing';

const SEARCH = 'com.alibaba.product.search';
const ALIAS = 'alibaba.wholesale.goods.search';
const PICTURE = 'alibaba.image.search';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await searchIndex();
}, 30_000);
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const errorOf = (reply: Json): Json => at(reply, 'error_response') as Json;
const mugs = (options?: RouterOptions): Promise<Json> =>
  callRouter(sandbox, SEARCH, { q: '马克杯' }, options);

describe('keyword search', () => {
  it.each(SIGN_METHODS)('takes a signature of %s', async (signMethod) => {
    expect(await mugs({ signMethod })).toHaveProperty('result.total');
  });

  it.each([
    [SEARCH, 1, 'result.result', 'result.total', 'productId'],
    [SEARCH, 2, 'productSearchResponse.products', 'productSearchResponse.totalRecords', 'offerId'],
    [SEARCH, 3, 'products', 'totalResults', 'productId'],
    [ALIAS, 1, 'productSearchResponse.products', 'productSearchResponse.totalRecords', 'offerId'],
    [ALIAS, 2, 'products', 'totalResults', 'productId'],
    [ALIAS, 3, 'result.result', 'result.total', 'productId'],
  ])('%s, page %i: items at %s', async (method, page, list, total, id) => {
    const values = { keyword: '马克杯', page_no: String(page), pageSize: '5' };
    const reply = await callRouter(sandbox, method, values);
    const items = itemsAt(reply, list);
    expect(items).toHaveLength(5);
    expect(items.every((item) => findOffer(Number(item[id])))).toBe(true);
    expect(items.map((item) => typeof item[id])).toContain('string');
    expect(Number(at(reply, total))).toBeGreaterThan(50);
  });

  it('narrows and sorts all pages together', async () => {
    const values = { q: '样品', priceStart: '10', priceEnd: '20', pageSize: '50' };
    const reply = await callRouter(sandbox, SEARCH, { ...values, sort: 'price_desc' });
    const prices = itemsAt(reply, 'result.result').map((item) => Number(item['price']));
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    const best = OFFERS.filter(({ price }) => Number(price) >= 10 && Number(price) <= 20);
    expect(prices[0]).toBe(Math.max(...best.map(({ price }) => Number(price))));
    expect(at(reply, 'result.total')).toBe(best.length);
    const none = await callRouter(sandbox, SEARCH, { ...values, page: '900' });
    expect(itemsAt(none, 'products')).toEqual([]);
  });
});

describe('picture search', () => {
  const product = PRODUCTS[123] as Product;
  const [own] = offersOf(product);
  const ids = offersOf(product).map(({ id }) => id);
  const find = (values: Record<string, string>): Promise<Json> =>
    callRouter(sandbox, PICTURE, values);

  it('finds by address, by bytes and with a keyword, each in its own place', async () => {
    const image_content = (await productJpeg(product, 400)).toString('base64');
    const byAddress = await find({ image_url: pictureUrl(own as never) });
    const byBytes = await find({ image_content });
    const narrowed = await find({ image_content, keyword: product.kind.zh });
    expect(ids).toContain(Number(at(byAddress, 'imageSearchResponse.items.0.offerId')));
    expect(ids).toContain(Number(at(byBytes, 'result.items.0.productId')));
    expect(ids).toContain(Number(at(narrowed, 'items.0.productId')));
    expect(at(byBytes, 'result.items.0.similarity')).toMatch(/^(9\d|100)%$/);
    expect(at(byBytes, 'result.items.1.similarity')).toBeGreaterThan(90);
    expect(sandbox.log()[1]?.uploaded).toMatchObject({ format: 'jpeg', width: 400 });
    expect(sandbox.log()[1]?.params?.['image_content']?.length).toBeLessThan(50);
  });

  it.each([
    ['nothing', {}, 40],
    ['two pictures', { image_url: 'https://shop.test/p/mug-0-0.jpg', image_content: 'AAAA' }, 41],
    ['a data: prefix', { image_content: 'data:image/jpeg;base64,AAAA' }, 41],
    ['no picture', { image_content: 'AAAA' }, 41],
    ['an unknown address', { image_url: 'https://example.com/a.jpg' }, 41],
    ['no address at all', { image_url: 'blob:mug' }, 41],
  ])('refuses %s', async (_, values: Record<string, string>, code) => {
    expect(errorOf(await find(values))).toMatchObject({ code });
  });
});

describe('one offer and one shop', () => {
  const [offer] = OFFERS;
  const id = String(offer?.id);

  it.each(['productId', 'product_id', 'offerId'])('gives an offer by its %s', async (name) => {
    const reply = await callRouter(sandbox, 'alibaba.product.get', { [name]: id });
    expect(at(reply, 'result.productInfo')).toMatchObject({ productId: offer?.id });
  });

  it('says when an offer is gone', async () => {
    const reply = await callRouter(sandbox, 'alibaba.product.get', { productId: '1' });
    expect(errorOf(reply)).toMatchObject({ code: 15, sub_code: 'isv.item-not-exist' });
  });

  it("lists a shop's goods for those who show a session", async () => {
    const method = 'alibaba.product.getSellerProductList';
    const detail = await callRouter(sandbox, 'alibaba.product.get', { productId: id });
    const seller = { memberId: String(at(detail, 'result.productInfo.memberId')), page: '1' };
    const { session } = APPS.router;
    expect(errorOf(await callRouter(sandbox, method, seller))).toMatchObject({ code: 26 });
    const reply = await callRouter(sandbox, method, { ...seller, session });
    expect(at(reply, 'result.total')).toBe(offersBy((offer as never)['supplier']).length);
    sandbox.fault({ kind: 'expired-token' });
    expect(errorOf(await callRouter(sandbox, method, { ...seller, session }))).toMatchObject({
      code: 27,
    });
  });
});

describe('faults, limit and log', () => {
  it.each([
    [{ kind: 'rate-limit' }, 7, 'isp.call-limited'],
    [{ kind: 'not-subscribed' }, 11, 'isv.permission-api-forbidden'],
    [
      { kind: 'router-error', code: 15, sub_code: 'isv.permission-ip-limit' },
      15,
      'isv.permission-ip-limit',
    ],
    [{ kind: 'router-error', code: 43 }, 43, undefined],
  ] as const)('%o', async (fault, code, sub_code) => {
    sandbox.fault({ operation: SEARCH, ...fault });
    expect(errorOf(await mugs())).toMatchObject({ code, ...(sub_code && { sub_code }) });
    expect(sandbox.log()[0]?.errorCode).toBe(sub_code ?? String(code));
    expect(await mugs()).toHaveProperty('result');
  });

  it('empties a list or takes an id from it, wherever it stands', async () => {
    for (const [page, list] of [
      ['1', 'result.result'],
      ['2', 'productSearchResponse.products'],
      ['3', 'products'],
    ] as const) {
      sandbox.fault({ kind: 'empty-result' });
      expect(itemsAt(await callRouter(sandbox, SEARCH, { q: 'mug', page }), list)).toEqual([]);
      sandbox.fault({ kind: 'item-without-id' });
      const items = itemsAt(await callRouter(sandbox, SEARCH, { q: 'mug', page }), list);
      const without = items.filter((item) => !('productId' in item || 'offerId' in item));
      expect(without).toEqual([items[1]]);
    }
  });

  it('limits calls, and counts apart from the official gateway', async () => {
    sandbox.limit(1);
    await sandbox.fetch(`https://gw.open.1688.com/openapi/param2/1/system/currentTime/8000001`);
    expect(await mugs()).toHaveProperty('result');
    expect(errorOf(await mugs())).toMatchObject({ code: 7, sub_code: 'isp.call-limited' });
  });

  it('names the method, and what no source documents, and never a secret', async () => {
    await callRouter(sandbox, SEARCH, { q: 'mug', filter: 'jxhy' });
    expect(sandbox.log()).toMatchObject([
      { host: 'api.1688.com', operation: SEARCH, params: { q: 'mug' }, unknownArgs: ['filter'] },
    ]);
    expect(JSON.stringify(sandbox.log())).not.toContain(APPS.router.appSecret);
  });
});
