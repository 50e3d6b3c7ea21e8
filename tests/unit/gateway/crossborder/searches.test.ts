import { describe, expect, it } from 'vitest';
import { imageQuery } from '@/lib/gateway/crossborder/operations/image-query';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { sellerOffers } from '@/lib/gateway/crossborder/operations/seller-offers';
import type { SearchOptions } from '@/lib/offers/search-options';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { ASKED, readReply, valueOf } from './reading';

const OPTIONS: SearchOptions = {
  filters: ['shipIn48Hours', 'isOnePsale'],
  sort: { key: 'price', direction: 'asc' },
  priceFrom: 150,
  priceTo: 100_000,
  category: { id: '1031910', name: 'Dresses' },
  collectionId: '262105288',
  sales: { span: 'sales30', from: 10, to: null },
  translateKeyword: true,
  words: '',
  hint: '',
  useTitle: false,
  sameOnly: true,
};
const SHARED = {
  beginPage: 1,
  pageSize: 20,
  country: 'en',
  filter: 'shipIn48Hours,isOnePsale',
  sort: '{"price":"asc"}',
  priceStart: '1.50',
  priceEnd: '1000.00',
  categoryId: 1031910,
};

describe('keyword search', () => {
  const sample =
    '{"result":{"success":true,"code":"200","message":"成功","result":{"totalRecords":2000,"totalPage":100,"pageSize":20,"currentPage":1,"data":[{"offerId":600000000001,"subject":"示例连衣裙","subjectTrans":"Sample dress","imageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01sample_!!1000000001-0-cib.jpg","priceInfo":{"price":"25.80","jxhyPrice":null,"pfJxhyPrice":null,"consignPrice":"27.80","promotionPrice":"23.22"},"monthSold":1234,"repurchaseRate":"13%","isJxhy":false,"isOnePsale":true,"isSelect":true,"minOrderQuantity":2,"sellerIdentities":["super_factory","tp_member"],"offerIdentities":["select"],"tradeScore":"5.0","topCategoryId":10166,"secondCategoryId":1031910,"thirdCategoryId":null,"isPatentProduct":false,"createDate":"2024-04-20 08:00:00","modifyDate":"2025-01-05 09:30:00","promotionModel":{"hasPromotion":true,"promotionType":"plus"},"sellerDataInfo":{"tradeMedalLevel":"4","compositeServiceScore":"4.5","logisticsExperienceScore":"4.0","disputeComplaintScore":"4.0","offerExperienceScore":"4.0","afterSalesExperienceScore":"3.5","consultingExperienceScore":"4.0","repeatPurchasePercent":"0.42","tpYear":6},"productSimpleShippingInfo":{"shippingTimeGuarantee":"shipIn48Hours"},"traceInfo":"object_id@600000000001^object_type@offer","token":"sampletoken","promotionURL":"https://detail.1688.com/offer/600000000001.html?fromkv=refer:SAMPLE"}]}}}';

  it('reads the documented sample', () => {
    const page = valueOf(readReply(keywordQuery, sample, { ...ASKED, keyword: 'dress' }));
    expect(page).toMatchObject({ total: 2000, page: 1, more: true, dropped: 0 });
    expect(page.offers[0]).toMatchObject({
      id: '600000000001',
      wholesalePrice: 2580,
      promotionPrice: 2322,
      dropshipPrice: 2780,
      repurchaseRate: 0.13,
      select: true,
      company: null,
      similarity: null,
      distribution: null,
      dialect: 'crossborder',
    });
  });

  it('writes down every documented parameter', () => {
    expect(
      keywordQuery.parameters({
        ...ASKED,
        keyword: 'dress',
        options: OPTIONS,
        memberId: 'me',
        categoryIds: ['2', '45'],
        propertyId: '978:1352',
        opportunityRegion: 'JP',
      }),
    ).toEqual({
      ...SHARED,
      keyword: 'dress',
      outMemberId: 'me',
      categoryIdList: '2,45',
      regionOpp: 'JP',
      productCollectionId: '262105288',
      snId: '978:1352',
      keywordTranslate: true,
      saleFilterList: [{ saleType: 'sales30', saleStart: 10 }],
    });
  });

  it('names equal filters alike, however they were chosen', () => {
    const chosen = (...filters: SearchOptions['filters']) =>
      keywordQuery.parameters({ ...ASKED, keyword: '', options: { ...NO_OPTIONS, filters } });
    expect(chosen('isOnePsale', 'shipIn48Hours')).toEqual(chosen('shipIn48Hours', 'isOnePsale'));
    expect(chosen('isOnePsale', 'shipIn48Hours')).toMatchObject({
      filter: 'shipIn48Hours,isOnePsale',
    });
    expect(chosen()).toMatchObject({ filter: null });
  });

  it('sends an empty keyword, which lists a category', () => {
    const options = { ...NO_OPTIONS, category: { id: '10166', name: 'Clothing' } };
    expect(keywordQuery.parameters({ ...ASKED, keyword: '', options })).toMatchObject({
      keyword: '',
      categoryId: 10166,
    });
  });
});

describe('picture search', () => {
  const sample =
    '{"result":{"success":"true","code":"200","message":"成功","result":{"totalRecords":240,"totalPage":12,"pageSize":20,"currentPage":1,"data":[{"offerId":600000000002,"subject":"示例小风扇","subjectTrans":"Sample mini fan","imageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01fan_!!1000000002-0-cib.jpg","priceInfo":{"price":"6.50","consignPrice":"7.50","promotionPrice":null},"monthSold":98,"repurchaseRate":"5%","isOnePsale":true,"isJxhy":false,"tradeScore":"4.9","minOrderQuantity":1,"companyName":"示例公司","companyAddress":"浙江省杭州市","promotionURL":"https://detail.1688.com/offer/600000000002.html?fromkv=refer:SAMPLE"}],"picRegionInfo":{"currentRegion":"265,597,326,764","yoloCropRegion":"265,597,326,764;443,783,154,595"}}}}';
  const picture = { imageId: '1000000000000000001' };

  it('reads the documented sample', () => {
    const page = valueOf(readReply(imageQuery, sample, { ...ASKED, picture }));
    expect(page).toMatchObject({ total: 240, more: true, dropped: 0 });
    expect(page.offers[0]).toMatchObject({
      id: '600000000002',
      company: '示例公司',
      companyAddress: '浙江省杭州市',
      promotionPrice: null,
      select: null,
    });
    const current = { x1: 265, x2: 597, y1: 326, y2: 764 };
    expect(page.regions).toEqual({
      current,
      subjects: [current, { x1: 443, x2: 783, y1: 154, y2: 595 }],
    });
  });

  it.each([
    ['no regions', ''],
    ['regions that say nothing', ',"picRegionInfo":null'],
    ['regions of another form', ',"picRegionInfo":{"currentRegion":[1],"yoloCropRegion":{}}'],
    ['regions as one text', ',"picRegionInfo":"265,597,326,764"'],
  ])('reads a page with %s', (_, info) => {
    const other = sample.replace(/,"picRegionInfo":{[^}]*}/, info);
    const page = valueOf(readReply(imageQuery, other, { ...ASKED, picture }));
    expect([page.offers.length, page.regions]).toEqual([1, null]);
  });

  it('writes down every documented parameter, the imageId as text', () => {
    expect(
      imageQuery.parameters({
        ...ASKED,
        picture,
        options: OPTIONS,
        memberId: 'me',
        region: '266,799,48,581',
        keyword: 'fan',
        hint: 'with a handle',
        title: 'Mini fan',
      }),
    ).toEqual({
      ...SHARED,
      imageId: '1000000000000000001',
      outMemberId: 'me',
      region: '266,799,48,581',
      keyword: 'fan',
      auxiliaryText: 'with a handle',
      itemTitle: 'Mini fan',
      productCollectionId: '262105288',
      keywordTranslate: true,
    });
  });

  it('leaves words out that nobody typed', () => {
    const query = { ...ASKED, picture, keyword: ' ', hint: '', title: '' };
    expect(imageQuery.parameters(query)).toMatchObject({
      keyword: undefined,
      auxiliaryText: undefined,
      itemTitle: undefined,
    });
  });
});

describe('the list of a shop', () => {
  const sample =
    '{"result":{"success":true,"code":"200","message":"成功","result":{"totalRecords":57,"totalPage":3,"pageSize":20,"currentPage":1,"data":[{"offerId":600000000004,"subject":"示例","subjectTrans":"Sample","imageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01c_!!1-0-cib.jpg","priceInfo":{"price":"10.00","jxhyPrice":null,"pfJxhyPrice":null,"consignPrice":"12.00"},"monthSold":1213,"repurchaseRate":"10%","isOnePsale":true,"isJxhy":false,"isSelect":"true","promotionURL":"https://detail.1688.com/offer/600000000004.html?fromkv=refer:SAMPLE"}]}}}';
  const question = { ...ASKED, sellerOpenId: 'BBBsampleOpenId' };

  it('reads the documented sample, where isSelect is a String', () => {
    const page = valueOf(readReply(sellerOffers, sample, question));
    expect(page).toMatchObject({ total: 57, more: true });
    expect(page.offers[0]).toMatchObject({ id: '600000000004', select: true, patented: null });
  });

  it('writes down every documented parameter and no other', () => {
    const query = { ...question, options: OPTIONS, keyword: 'cup', memberId: 'me' };
    expect(sellerOffers.parameters(query)).toEqual({
      ...SHARED,
      sellerOpenId: 'BBBsampleOpenId',
      keyword: 'cup',
      outMemberId: 'me',
    });
  });
});
