import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findOffer, offersOf, type Offer } from './catalogue/offers';
import { PRODUCTS, type Product } from './catalogue/products';
import { APPS, startSandbox, type Sandbox } from './index';
import { PARTNER_FILTERS } from './partner/similar-offers';
import { partnerSignature } from './partner/signature';
import { callPartner, type PartnerOptions } from './partner/testing';
import { searchIndex } from './pictures/search-index';
import { at, itemsAt } from './router/testing';
import type { Json } from './testing';

const product = PRODUCTS[123] as Product;
const imgUrl = `https://cdn.pictures.test/p/${product.id}.jpg`;
const LIST = 'data.imageSearchResult';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await searchIndex();
}, 30_000);
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const find = (request: Json = {}, options?: PartnerOptions): Promise<Json> =>
  callPartner(sandbox, { imgUrl, ...request }, options);
const offersIn = (reply: Json): Offer[] =>
  itemsAt(reply, LIST).map((item) => findOffer(Number(item['offerId'])) as Offer);

describe('partnerSignature', () => {
  it.each([
    [
      '{"imgUrl":"https://example.com/a.jpg","filter":["isOnePsaleFreePost"]}',
      'ff5b7c541297e1c1aec524b44bf50aeb',
    ],
    [
      '{"imgUrl":"https://example.com/a.jpg","imageKeywords":"连衣裙"}',
      '5f9d7fd982db20b78dbe4ac6e3784787',
    ],
  ])('agrees with the vector of %s', (request_data, signature) => {
    const params = Object.entries({
      appid: '32432143214214',
      timestamp: '1633618722',
      seller_nick: 'b2b-1624961122',
      request_data,
      sign: 'X',
    });
    expect(partnerSignature(params, 'fwSecret01')).toBe(signature);
  });
});

describe('what the partner refuses', () => {
  const prepare =
    (name: string, value: string | null) =>
    (params: URLSearchParams): void => {
      if (value === null) params.delete(name);
      else params.set(name, value);
    };
  const seconds = (off: number): string => String(Math.floor(Date.now() / 1_000) + off);

  it.each([
    ['no appid', { prepare: prepare('appid', null) }, 'appid'],
    ['an unknown appid', { prepare: prepare('appid', '1') }, 'appid不存在'],
    ['a wrong signature', { tamper: prepare('request_data', '{}') }, '签名错误'],
    ['no signature', { tamper: prepare('sign', null) }, 'sign'],
    ['an old time', { prepare: prepare('timestamp', seconds(-660)) }, '时间戳已过期'],
    ['milliseconds', { prepare: prepare('timestamp', String(Date.now())) }, 'timestamp'],
    ['an unknown account', { prepare: prepare('seller_nick', 'nobody') }, 'nobody'],
    ['no JSON', { prepare: prepare('request_data', 'imgUrl=1') }, 'request_data'],
  ])('%s', async (_, options, named) => {
    const reply = await find({}, options);
    expect(reply).toMatchObject({
      data: null,
      trace_id: expect.stringMatching(/^\w{32}$/) as string,
    });
    expect(reply['code']).not.toBe(0);
    expect(reply['message']).toContain(named);
  });

  it.each([
    ['an unknown filter', { filter: ['isOnePsaleFreePostage'] }, 'isOnePsaleFreePostage'],
    ['filters as text', { filter: 'isOnePsale' }, 'filter'],
    ['keywords as a list', { imageKeywords: ['mug'] }, 'imageKeywords'],
    ['no address', { imgUrl: '' }, 'imgUrl'],
  ])('%s', async (_, request, named) => {
    const reply = await find(request);
    expect(reply['code']).not.toBe(0);
    expect(reply['message']).toContain(named);
  });

  it('a signature in upper case, and every GET', async () => {
    const upper = await find(
      {},
      {
        tamper: (params) => {
          params.set('sign', (params.get('sign') ?? '').toUpperCase());
        },
      },
    );
    expect(upper['message']).toBe('签名错误');
    const path = '/gateway/1688/fenxiao/image/similar/offer/search';
    expect((await sandbox.fetch(`https://kf.fw199.com${path}`)).status).toBe(405);
    expect((await sandbox.fetch('https://kf.fw199.com/', { method: 'POST' })).status).toBe(404);
  });

  it.each(['https://example.com/a.jpg', 'https://cdn.pictures.test/bad/text.jpg', 'data:,'])(
    'a picture that cannot be read: %s',
    async (address) => {
      expect(await find({ imgUrl: address })).toMatchObject({
        code: 0,
        data: { success: false, imageSearchResult: null },
      });
    },
  );
});

describe('similar offers', () => {
  it('have the fields, types and nulls of the captured reply', async () => {
    const reply = await find({ filter: ['shipIn48Hours'] });
    const price = expect.stringMatching(/^\d+\.\d{1,2}$/) as string;
    const flag = expect.any(Boolean) as boolean;
    expect({ ...reply, data: { ...(reply['data'] as Json), imageSearchResult: [] } }).toEqual({
      code: 0,
      message: 'ok',
      data: {
        success: true,
        code: null,
        message: null,
        imageSearchUrl: null,
        imageSearchResult: [],
        extraInfo: null,
      },
      trace_id: '',
    });
    for (const item of itemsAt(reply, LIST)) {
      expect(item).toEqual({
        offerId: expect.any(Number) as number,
        detailUrl: `https://detail.1688.com/offer/${String(item['offerId'])}.html?sk=consign`,
        subject: expect.any(String) as string,
        image: expect.stringMatching(/^https:\/\/cbu01\.alicdn\.com\/O1CN[^/]+\.jpg$/) as string,
        price,
        tags: [{ enable: true, text: '48小时发货', type: null, iconUrl: null, linkUrl: null }],
        fenxiaoPrice: null,
        isJxhy: flag,
        jyFlag: item['isJxhy'],
        consignPrice: item['price'],
        multipleConsignPrice: null,
        distributionFreePostage: flag,
      });
    }
  });

  it('come nearest first, one page of 20', async () => {
    const offers = offersIn(await find());
    expect(offers).toHaveLength(20);
    const own = offersOf(product).filter(({ price }) => price !== null);
    expect(new Set(offers.slice(0, own.length))).toEqual(new Set(own));
  });

  it.each(PARTNER_FILTERS)('are really filtered by %s', async (filter) => {
    const offers = offersIn(await find({ filter: [filter] }));
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every((offer) => offer.filters.has(filter))).toBe(true);
  });

  it('are narrowed by words, and then have values where else is null', async () => {
    const reply = await find({ imageKeywords: product.kind.zh });
    expect(offersIn(reply).every((offer) => offer.zh.includes(product.kind.zh))).toBe(true);
    expect(at(reply, 'data.imageSearchUrl')).toContain(encodeURIComponent(imgUrl));
    expect(itemsAt(reply, LIST).every((item) => item['multipleConsignPrice'] !== null)).toBe(true);
    const tags = itemsAt(reply, LIST).flatMap((item) => item['tags'] as Json[]);
    expect(new Set(tags.map(({ enable }) => enable))).toEqual(new Set([true, false]));
    expect(itemsAt(await find({ imageKeywords: 'no such thing' }), LIST)).toEqual([]);
  });
});

describe('faults, limit and log', () => {
  it.each([
    [{ kind: 'rate-limit' }, { code: 1008, message: '调用频率超限' }],
    [{ kind: 'not-subscribed' }, { code: 1006 }],
    [
      { kind: 'partner-error', code: 7, message: '余额不足' },
      { code: 7, message: '余额不足', data: null },
    ],
    [
      { kind: 'partner-error', code: 0, message: '搜索失败' },
      { code: 0, data: { success: false, message: '搜索失败' } },
    ],
    [{ kind: 'empty-result' }, { code: 0, data: { success: true, imageSearchResult: [] } }],
  ] as const)('%o', async (fault, expected) => {
    sandbox.fault({ operation: 'partner.similarOffers', ...fault });
    expect(await find()).toMatchObject(expected);
    expect((await find())['code']).toBe(0);
  });

  it('takes the id from one item', async () => {
    sandbox.fault({ kind: 'item-without-id' });
    const known = itemsAt(await find(), LIST).map((item) => 'offerId' in item);
    expect(known).toEqual(known.map((_, index) => index !== 1));
  });

  it('limits calls with HTTP 200', async () => {
    sandbox.limit(1);
    await find();
    expect(await find()).toMatchObject({ message: '调用频率超限' });
    expect(sandbox.log()[1]).toMatchObject({ status: 200, errorCode: '1008' });
  });

  it('names the call, what it asks for, and never a secret', async () => {
    await find({ page: 2 });
    expect(sandbox.log()).toMatchObject([
      { operation: 'partner.similarOffers', args: { imgUrl, page: 2 }, unknownArgs: ['page'] },
    ]);
    expect(JSON.stringify(sandbox.log())).not.toContain(APPS.partner.appSecret);
  });
});
