import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { offersOf } from './catalogue/offers';
import { PRODUCTS, type Product } from './catalogue/products';
import { APPS, startSandbox, type Sandbox } from './index';
import { productJpeg } from './pictures/render';
import { searchIndex } from './pictures/search-index';
import { formSignature } from './router/signature';
import { at, itemsAt, sendForm } from './router/testing';
import type { Json } from './testing';

const OPERATION = 'image.search.multipart';
const product = PRODUCTS[123] as Product;

let sandbox: Sandbox;
let picture: Buffer;
beforeAll(async () => {
  sandbox = await startSandbox();
  picture = await productJpeg(product, 500);
  await searchIndex();
}, 30_000);
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

type Headers = Record<string, string>;
const send = (query: string, change?: (headers: Headers) => void): Promise<Json> =>
  sendForm(sandbox, picture, query, change);

describe("S3's picture form", () => {
  it('finds the same product, or similar ones too', async () => {
    const ids = offersOf(product).map(({ id }) => id);
    const same = await send('search_type=1');
    const similar = await send('search_type=2');
    const sameIds = itemsAt(same, 'data.items').map((item) => Number(item['itemId']));
    expect([...sameIds].sort()).toEqual([...ids].sort());
    expect(same).toMatchObject({ success: true, data: { total: ids.length } });
    expect(at(similar, 'data.total')).toBeGreaterThan(ids.length);
    expect(sameIds).toContain(Number(at(similar, 'data.items.0.itemId')));
  });

  it('gives numbers for prices, likeness from 0 to 1, and links with and without a scheme', async () => {
    const items = itemsAt(await send('search_type=2&sort_type=price_asc'), 'data.items');
    const prices = items.map((item) => item['price'] as number);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    for (const { similarity } of items) {
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
    expect(items[0]?.['detailUrl']).toMatch(/^\/\/detail\.1688\.com\/offer\/\d+\.html$/);
    expect(items[1]?.['detailUrl']).toMatch(/^https:/);
  });

  it.each([
    ['no search_type', '', 'isv.missing-parameter'],
    ['an unknown search_type', 'search_type=3', 'isv.invalid-parameter'],
    ['an unknown sort_type', 'search_type=1&sort_type=up', 'isv.invalid-parameter'],
  ])('refuses %s', async (_, query, code) => {
    expect(await send(query)).toMatchObject({ success: false, code });
  });

  it.each([
    ['no key', { appkey: '' }, '28'],
    ['an unknown key', { appkey: '1' }, '29'],
    ['seconds for milliseconds', { timestamp: '1700000000' }, '31'],
    ['no signature', { sign: '' }, '24'],
    ['a wrong signature', { sign: 'A'.repeat(32) }, 'isv.invalid-signature'],
  ])('refuses %s', async (_, wrong, code) => {
    const reply = await send('search_type=1', (headers) => Object.assign(headers, wrong));
    expect(reply).toMatchObject({ success: false, code });
    expect(reply['request_id']).toMatch(/^\w{32}$/);
  });

  it('refuses an old signature', async () => {
    const { appKey, appSecret } = APPS.router;
    const timestamp = String(Date.now() - 660_000);
    const sign = formSignature(appKey, timestamp, appSecret);
    const reply = await send('search_type=1', (headers) =>
      Object.assign(headers, { timestamp, sign }),
    );
    expect(reply).toMatchObject({ success: false, code: '31' });
  });

  it('takes JPEG and PNG under 5 MB', async () => {
    const large = await sendForm(sandbox, Buffer.alloc(5 * 1_024 * 1_024), 'search_type=1');
    const text = await sendForm(sandbox, Buffer.from('hello'), 'search_type=1');
    expect([large['code'], text['code']]).toEqual([
      'isv.invalid-parameter',
      'isv.invalid-parameter',
    ]);
    expect(large['message']).toContain('5 MB');
  });

  it('meets faults and the limit in its own words, and logs the picture', async () => {
    sandbox.fault({ operation: OPERATION, kind: 'rate-limit' });
    expect(await send('search_type=1')).toMatchObject({ success: false, code: 'isp.call-limited' });
    sandbox.fault({ operation: OPERATION, kind: 'router-error', code: 15, message: '系统繁忙' });
    expect(await send('search_type=1')).toMatchObject({ code: '15', message: '系统繁忙' });
    sandbox.fault({ operation: OPERATION, kind: 'empty-result' });
    expect(await send('search_type=1')).toMatchObject({ data: { total: 0, items: [] } });
    sandbox.limit(1);
    await send('search_type=1');
    expect(await send('search_type=1')).toMatchObject({ code: 'isp.call-limited' });
    expect(sandbox.log()[0]).toMatchObject({
      operation: OPERATION,
      params: { search_type: '1' },
      uploaded: { format: 'jpeg', width: 500, bytes: picture.length },
    });
  });
});
