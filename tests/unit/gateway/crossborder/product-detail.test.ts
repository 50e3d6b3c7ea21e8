import { describe, expect, it } from 'vitest';
import { productDetail } from '@/lib/gateway/crossborder/operations/product-detail';
import { detailOf } from './detail-of';
import { readBare, readReply, valueOf } from './reading';

const SAMPLE =
  '{"result":{"success":true,"code":"200","message":"成功","result":{"offerId":600000000003,"categoryId":1031910,"categoryName":"连衣裙","subject":"示例短袖","subjectTrans":"Sample T-shirt","description":"<div></div>","mainVideo":null,"productImage":{"images":["https://cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib.jpg"],"whiteImage":null},"productAttribute":[{"attributeId":"364","attributeName":"产品类别","value":"T恤","attributeNameTrans":"Product Category","valueTrans":"T-Shirt"}],"productSkuInfos":[{"amountOnSale":9498,"price":null,"promotionPrice":null,"skuId":4800000000001,"specId":"594b40c111b019af610a0078e4316373","cargoNumber":"A1","skuAttributes":[{"attributeId":3216,"attributeName":"颜色","attributeNameTrans":"Color","value":"红","valueTrans":"Red","skuImageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01b_!!1-0-cib.jpg"}],"fenxiaoPriceInfo":{"onePiecePrice":"15.9","offerPrice":"15.9"}}],"productSaleInfo":{"amountOnSale":166761,"priceRangeList":[{"startQuantity":2,"price":"13.9","promotionPrice":"13.21"},{"startQuantity":20,"price":"13.5","promotionPrice":"12.83"}],"quoteType":2,"unitInfo":{"unit":"件","transUnit":"Piece"}},"productShippingInfo":{"sendGoodsAddressText":"广东省广州市","weight":null,"shippingTimeGuarantee":"shipIn48Hours","skuShippingDetails":[{"skuId":"4800000000001","width":22,"length":33,"height":1,"weight":0.2,"pkgSizeSource":"商家自填"}]},"isJxhy":false,"sellerOpenId":"BBBsampleOpenId","minOrderQuantity":2,"batchNumber":null,"status":"published","tagInfoList":[{"key":"isOnePsale","value":true}],"sellerMixSetting":{"generalHunpi":true,"mixAmount":2,"mixNumber":2},"soldOut":"128","promotionModel":{"hasPromotion":true,"promotionType":"plus"},"tradeScore":"4.9","topCategoryId":10166,"secondCategoryId":1031919,"thirdCategoryId":null,"offerIdentities":["tp_member"],"createDate":"2022-03-21 00:00:00","isSelect":"true","promotionUrl":"https://detail.1688.com/offer/600000000003.html","companyName":"示例公司"}}}';
const QUESTION = { offerId: '600000000003', language: 'en' } as const;

describe('a detail', () => {
  const detail = valueOf(readReply(productDetail, SAMPLE, QUESTION));

  it('of another offer is no answer', () => {
    const question = { ...QUESTION, offerId: '600000000004' };
    expect(readReply(productDetail, SAMPLE, question)).toEqual({
      ok: false,
      error: { code: 'reply-unexpected' },
    });
  });

  it('shows the same offer as a card does', () => {
    expect(detail.offer).toMatchObject({
      id: '600000000003',
      titleTranslated: 'Sample T-shirt',
      picture: 'https://cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib.jpg',
      link: 'https://detail.1688.com/offer/600000000003.html',
      wholesalePrice: 1350,
      wholesalePriceTo: 1390,
      promotionPrice: 1321,
      minimumOrder: 2,
      tradeScore: 4.9,
      shipsWithinHours: 48,
      onePieceDropship: true,
      select: true,
      company: '示例公司',
      createdOn: '2022-03-21',
      dialect: 'crossborder',
    });
  });

  it('reads every other field of the documented sample', () => {
    expect(detail).toMatchObject({
      status: 'published',
      gallery: ['https://cbu01.alicdn.com/img/ibank/O1CN01a_!!1-0-cib.jpg'],
      whitePicture: null,
      video: null,
      quotedBy: 'variant-by-quantity',
      priceSteps: [
        { from: 2, price: 1390, promotionPrice: 1321, foreignPrice: null },
        { from: 20, price: 1350, promotionPrice: 1283, foreignPrice: null },
      ],
      unit: { chinese: '件', translated: 'Piece' },
      stock: 166_761,
      soldInAll: 128,
      batch: null,
      mixedOrder: { amount: 200, pieces: 2 },
      packing: null,
      shipsFrom: '广东省广州市',
      certificates: [],
      tags: [{ key: 'isOnePsale', holds: true }],
      sellingPoints: [],
      category: { id: '1031910', name: '连衣裙' },
      sellerOpenId: 'BBBsampleOpenId',
      description: '<div></div>',
    });
    expect(Object.values(detail.scores).every((score) => score === null)).toBe(true);
  });

  it('reads a variant with its traits and its packing', () => {
    expect(detail.variants).toEqual([
      {
        skuId: '4800000000001',
        specId: '594b40c111b019af610a0078e4316373',
        cargoNumber: 'A1',
        traits: [
          {
            name: { chinese: '颜色', translated: 'Color' },
            value: { chinese: '红', translated: 'Red' },
          },
        ],
        picture: 'https://cbu01.alicdn.com/img/ibank/O1CN01b_!!1-0-cib.jpg',
        price: null,
        promotionPrice: null,
        dropshipPrice: 1590,
        foreignPrice: null,
        stock: 9498,
        packing: { grams: 200, length: 330, width: 220, height: 10, source: '商家自填' },
      },
    ]);
  });

  it('needs nothing but the id', () => {
    expect(detailOf({})).toMatchObject({
      offer: { id: '600000000003', wholesalePrice: null, picture: null },
      quotedBy: null,
      variants: [],
      attributes: [],
      gallery: [],
      stock: null,
      mixedOrder: null,
      packing: null,
      category: null,
      description: null,
    });
    expect(readBare(productDetail, {}, QUESTION)).toMatchObject({
      error: { code: 'reply-unexpected' },
    });
  });

  it('asks for the offer by number, and for a currency where one is wanted', () => {
    expect(productDetail.parameters({ ...QUESTION, currency: 'HKD', memberId: 'me' })).toEqual({
      offerId: 600000000003,
      country: 'en',
      currency: 'HKD',
      outMemberId: 'me',
    });
  });
});
