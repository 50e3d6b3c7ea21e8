import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { OFFERS } from './catalogue/offers';
import { EXAMPLES, startSandbox, type Sandbox } from './index';
import { ask, fieldsOf, type Json, type Said } from './testing';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const { offers } = EXAMPLES;

function ofOffer(offerId: number, more: Json = {}): Promise<Said> {
  const values = { offerId, country: 'en', ...more };
  return ask(sandbox, 'product.search.queryProductDetail', 'offerDetailParam', values);
}

async function detail(offerId: number, more?: Json): Promise<Json> {
  return fieldsOf(await ofOffer(offerId, more));
}

const list = (value: unknown): Json[] => value as Json[];
const part = (fields: Json, name: string): Json => fields[name] as Json;

describe('prices and variants', () => {
  it('has no variants at quoteType 0: an empty list or null', async () => {
    const plain = await detail(offers.withoutVariants);
    expect(plain['productSkuInfos'] ?? []).toEqual([]);
    const sale = part(plain, 'productSaleInfo');
    expect(sale['quoteType']).toBe(0);
    expect(list(sale['priceRangeList'])[0]).toMatchObject({
      startQuantity: plain['minOrderQuantity'],
      price: expect.stringMatching(/^\d+\.\d\d$/) as unknown,
    });
  });

  it('prices each variant at quoteType 1, and then has no ladder', async () => {
    const fields = await detail(offers.pricedByVariant);
    expect(fields['productSaleInfo']).toMatchObject({ quoteType: 1, priceRangeList: null });
    for (const sku of list(fields['productSkuInfos'])) {
      expect(sku['price']).toMatch(/^\d+\.\d\d$/);
      expect(sku['skuId']).toBeTypeOf('number');
      expect(sku['specId']).toMatch(/^[0-9a-f]{32}$/);
      expect(list(sku['skuAttributes'])[0]).toMatchObject({ attributeId: 3216 });
    }
    const bait = list((await detail(offers.withBait))['productSkuInfos']).at(-1);
    expect(bait).toHaveProperty('skuAttributes.0.value', '补差价专拍');
    expect(bait).not.toHaveProperty('skuAttributes.0.skuImageUrl');
  });

  it('prices variants by quantity at quoteType 2', async () => {
    const fields = await detail(offers.pricedByQuantity);
    expect(fields['productSaleInfo']).toMatchObject({ quoteType: 2 });
    const skus = list(fields['productSkuInfos']);
    expect(skus.length).toBeGreaterThan(2);
    expect(skus.every((sku) => sku['price'] === null)).toBe(true);
    expect(skus[0]).toHaveProperty('fenxiaoPriceInfo.offerPrice');
    const pictures = skus.map((sku) => list(sku['skuAttributes'])[0]?.['skuImageUrl']);
    for (const url of new Set(pictures)) {
      expect((await sandbox.fetch(String(url), { method: 'HEAD' })).status).toBe(200);
    }
    const sizes = list((await detail(offers.withSizes))['productSkuInfos']);
    expect(sizes.some((sku) => sku['amountOnSale'] === 0)).toBe(true);
    expect(sizes[0]).toHaveProperty('skuAttributes.1.attributeId', 450);
  });

  it('adds a foreign currency as numbers, when asked for one it knows', async () => {
    const plain = JSON.stringify(await detail(offers.pricedByVariant));
    expect(plain).not.toContain('foreignCurrency');
    expect(JSON.stringify(await detail(offers.pricedByVariant, { currency: 'XXX' }))).toBe(plain);
    const hong = await detail(offers.pricedByVariant, { currency: 'HKD' });
    const [sku] = list(hong['productSkuInfos']);
    expect(sku?.['foreignCurrencyPrice']).toBeCloseTo(Number(sku?.['price']) * 1.09, 1);
    expect(sku).toHaveProperty('foreignCurrencyPromotionPrice');
    const steps = part(
      await detail(offers.pricedByQuantity, { currency: 'JPY' }),
      'productSaleInfo',
    );
    expect(list(steps['priceRangeList'])[0]?.['foreignCurrencyPrice']).toBeTypeOf('number');
  });
});

describe('the rest of an offer', () => {
  it('repeats attribute ids, and spells the link and the flag its own way', async () => {
    const fields = await detail(offers.pricedByQuantity);
    const ids = list(fields['productAttribute']).map((row) => row['attributeId']);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(fields['isSelect']).toMatch(/^(true|false)$/);
    expect(fields['soldOut']).toMatch(/^\d+$/);
    expect(fields).not.toHaveProperty('imageUrl');
    expect(fields).not.toHaveProperty('promotionURL');
    expect(fields).toMatchObject({
      sellerOpenId: expect.stringMatching(/^BBB/) as unknown,
      channelPrice: null,
      sellerDataInfo: { collect30DayWithin48HPercent: '0.98' },
    });
    expect(fields['sellerDataInfo']).not.toHaveProperty('tpYear');
    const images = part(fields, 'productImage')['images'] as string[];
    expect(images.length).toBeGreaterThan(2);
    expect(new Set(images).size).toBe(images.length);
  });

  it('weighs in kilograms and in grams, with ids as Strings and as numbers', async () => {
    const shipping = part(await detail(offers.pricedByVariant), 'productShippingInfo');
    const [kilos, grams] = [shipping['skuShippingDetails'], shipping['skuShippingInfoList']].map(
      list,
    );
    expect(kilos?.length).toBe(grams?.length);
    kilos?.forEach((row, index) => {
      expect(row['skuId']).toBe(String(grams?.[index]?.['skuId']));
      expect(Number(row['weight']) * 1_000).toBeCloseTo(Number(grams?.[index]?.['weight']));
    });
  });

  it('has films, certificates, gone offers, and offers without a price', async () => {
    expect((await detail(offers.withVideo))['mainVideo']).toMatch(/^https:.*\.mp4$/);
    expect((await detail(offers.withoutVariants))['mainVideo']).toBeNull();
    const papers = list((await detail(offers.withCertificates))['certificateList']);
    expect(papers).toHaveLength(2);
    expect(papers[0]?.['certificatePhotoList']).toHaveLength(2);
    expect((await detail(offers.expired))['status']).toBe('expired');
    expect(part(await detail(offers.withoutPrice), 'productSaleInfo')).toMatchObject({
      fenxiaoSaleInfo: { offerPrice: null },
    });
  });

  it('has hostile descriptions, and none', async () => {
    const html = String((await detail(offers.hostile))['description']);
    for (const bit of ['<script', 'onerror=', '<iframe', '<style', '<form', 'javascript:', 'id="'])
      expect(html).toContain(bit);
    expect((await detail(offers.withoutDescription))['description']).toBeNull();
  });

  it('gives null now and then for what is marked as required', async () => {
    const some = [];
    for (const { id } of OFFERS.slice(0, 60)) some.push(await detail(id));
    const name = [
      'categoryName',
      'sellerMixSetting',
      'certificateList',
      'description',
      'sellingPoint',
      'thirdCategoryId',
      'productSkuInfos',
    ];
    for (const field of name) {
      const empty = some.filter((fields) => fields[field] === null).length;
      expect([field, empty > 0 && empty < 60]).toEqual([field, true]);
    }
    const types = some.map((fields) => part(fields, 'productSaleInfo')['quoteType']);
    expect(new Set(types)).toEqual(new Set([0, 1, 2]));
  });

  it('fails for an unknown offer', async () => {
    expect(await ofOffer(1)).toMatchObject({ status: 200, success: false, code: '404' });
  });
});
