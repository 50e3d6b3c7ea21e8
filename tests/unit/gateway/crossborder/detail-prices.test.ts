import { describe, expect, it } from 'vitest';
import { detailOf } from './detail-of';

describe('prices of a detail', () => {
  it.each([
    [0, 'quantity'],
    ['1', 'variant'],
    [2, 'variant-by-quantity'],
    [3, null],
    ['constructor', null],
    [null, null],
  ])('takes quoteType %j as %j', (quoteType, quotedBy) => {
    expect(detailOf({ productSaleInfo: { quoteType } }).quotedBy).toBe(quotedBy);
  });

  it('show a bait variant as a range', () => {
    const productSkuInfos = [
      { skuId: 1, price: '25.00' },
      { skuId: 2, price: '2.50' },
    ];
    const { offer, variants } = detailOf({ productSaleInfo: { quoteType: 1 }, productSkuInfos });
    expect(offer).toMatchObject({ wholesalePrice: 250, wholesalePriceTo: 2500 });
    expect(variants.map(({ price }) => price)).toEqual([2500, 250]);
  });

  it('are not a distributor’s where quantities set them', () => {
    const fenxiaoPriceInfo = { offerPrice: '99.00' };
    const priceRangeList = [{ startQuantity: 2, price: '13.90' }];
    const priced = (quoteType: number) =>
      detailOf({
        productSaleInfo: { quoteType, priceRangeList },
        productSkuInfos: [{ skuId: 1, fenxiaoPriceInfo }],
      });
    expect(priced(2).offer).toMatchObject({ wholesalePrice: 1390, wholesalePriceTo: null });
    expect(priced(2).variants).toMatchObject([{ price: null }]);
    expect(priced(1).offer).toMatchObject({ wholesalePrice: 1390, wholesalePriceTo: 9900 });
    expect(priced(1).variants).toMatchObject([{ price: 9900 }]);
  });

  it('fall back for one piece to the older field, and tell foreign money as it is written', () => {
    const productSkuInfos = [
      { skuId: 1, consignPrice: '3.00', foreignCurrencyPrice: 0.42 },
      { skuId: 2, fenxiaoPriceInfo: { onePiecePrice: '4.00', offerPrice: '3.50' } },
    ];
    expect(detailOf({ productSkuInfos }).variants).toMatchObject([
      { dropshipPrice: 300, foreignPrice: '0.42', price: null },
      { dropshipPrice: 400, foreignPrice: null, price: 350 },
    ]);
  });

  it('leave out steps without a quantity and variants without an id', () => {
    const read = detailOf({
      productSaleInfo: { priceRangeList: [{ price: '1' }, { startQuantity: '5', price: '2' }, 7] },
      productSkuInfos: [{ price: '1' }, { skuId: 2 ** 60 }, { skuId: '9007199254740993' }],
    });
    expect(read.priceSteps).toMatchObject([{ from: 5, price: 200 }]);
    expect(read.variants.map(({ skuId }) => skuId)).toEqual(['9007199254740993']);
  });

  it('allow mixed orders only where the shop says so', () => {
    const mixed = (generalHunpi: unknown) =>
      detailOf({ sellerMixSetting: { generalHunpi, mixAmount: '100', mixNumber: null } })
        .mixedOrder;
    expect(mixed('true')).toEqual({ amount: 10_000, pieces: null });
    expect(mixed(false)).toBeNull();
    expect(mixed(null)).toBeNull();
  });
});

describe('packing', () => {
  it('is kg and cm for the offer, and 0 where the seller left the field alone', () => {
    const productShippingInfo = { weight: '0.35', width: 10.5, length: 20, height: 0 };
    expect(detailOf({ productShippingInfo }).packing).toEqual({
      grams: 350,
      length: 200,
      width: 105,
      height: null,
      source: null,
    });
  });

  it('takes kg from one list of variants and fills in g from the other', () => {
    const productShippingInfo = {
      skuShippingDetails: [{ skuId: '1', weight: 0.2, pkgSizeSource: '官方测量' }],
      skuShippingInfoList: [
        { skuId: 1, weight: 999, width: 3 },
        { skuId: 2, weight: 150 },
      ],
    };
    const productSkuInfos = [{ skuId: 1 }, { skuId: 2 }, { skuId: 3 }];
    expect(
      detailOf({ productShippingInfo, productSkuInfos }).variants.map(({ packing }) => packing),
    ).toEqual([
      { grams: 200, length: null, width: 30, height: null, source: '官方测量' },
      { grams: 150, length: null, width: null, height: null, source: null },
      null,
    ]);
  });
});
