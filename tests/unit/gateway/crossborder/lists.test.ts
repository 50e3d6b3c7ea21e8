import { describe, expect, it } from 'vitest';
import { offerRecommend } from '@/lib/gateway/crossborder/operations/offer-recommend';
import { related } from '@/lib/gateway/crossborder/operations/related';
import { similarOffers } from '@/lib/gateway/crossborder/operations/similar-offers';
import type { OfferPage } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { ASKED, readBare, readReply, valueOf } from './reading';

const items = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ offerId: 600_000_000_000 + index }));

describe('the feed of recommended offers', () => {
  const sample =
    '{"result":{"success":true,"code":"200","result":[{"offerId":600000000005,"class":"com.alibaba.Model","subject":"示例收纳箱","subjectTrans":"Sample storage box","imageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01d_!!1-0-cib.jpg","priceInfo":{"class":"com.alibaba.PriceInfo","price":"25.48"},"monthSold":410,"repurchaseRate":"33%","onePsale":false,"sellerIdentities":["powerful_merchants"],"traceInfo":"object_id%40600000000005%5Eobject_type%40offer"}]}}';
  const question = { language: 'ja', page: 2, memberId: 'feed-1' } as const;

  it('reads the documented sample, which says onePsale', () => {
    const page = valueOf(readReply(offerRecommend, sample, question));
    expect(page).toMatchObject({ total: null, page: 2, more: false, dropped: 0 });
    expect(page.offers[0]).toMatchObject({
      id: '600000000005',
      onePieceDropship: false,
      sellerIdentities: ['powerful_merchants'],
      link: 'https://detail.1688.com/offer/600000000005.html',
    });
  });

  it('goes on while pages are full', () => {
    expect(valueOf(readBare(offerRecommend, items(20), question)).more).toBe(true);
    expect(valueOf(readBare(offerRecommend, items(19), question)).more).toBe(false);
    expect(valueOf(readBare(offerRecommend, null, question)).offers).toEqual([]);
  });

  it('takes no keyword', () => {
    expect(offerRecommend.parameters(question)).toEqual({
      beginPage: 2,
      pageSize: 20,
      country: 'ja',
      outMemberId: 'feed-1',
    });
  });
});

describe('related offers', () => {
  const sample =
    '{"result":{"success":true,"code":"S0000","message":"成功","result":[{"offerId":600000000007,"subject":"示例","subjectTrans":"Sample","imageUrl":"https://cbu01.alicdn.com/img/ibank/O1CN01e_!!1-0-cib.jpg","priceInfo":{"price":"178.0"},"monthSold":98374,"sellerIdentities":["super_factory"],"offerIdentities":["yx"],"topCategoryId":1,"secondCategoryId":2,"thirdCategoryId":3}]}}';
  const question = { language: 'en', page: 1, offerId: '600000000001' } as const;

  it('reads the documented sample', () => {
    expect(valueOf(readReply(related, sample, question))).toMatchObject({
      more: false,
      offers: [{ id: '600000000007', wholesalePrice: 17_800, offerIdentities: ['yx'] }],
    });
  });

  it('goes on while ten come', () => {
    expect(valueOf(readBare(related, items(10), question)).more).toBe(true);
    expect(valueOf(readBare(related, [], question))).toMatchObject({ more: false, offers: [] });
  });

  it('is paged by pageNo, ten at a time', () => {
    expect(related.parameters(question)).toEqual({
      offerId: 600000000001,
      pageNo: 1,
      pageSize: 10,
      language: 'en',
    });
  });
});

describe('offers similar to a picture at an address', () => {
  const question = { ...ASKED, address: 'https://shop.example/a.jpg' };
  const sample =
    '{"success":true,"result":{"total":41,"pageSize":20,"result":[{"offerId":600000000009,"subject":"示例杯","oldPrice":2580,"quantityBegin":2,"categoryId":1,"imageUrl":"https://cbu01.alicdn.com/img/ibank/a.jpg","detailUrl":"https://detail.1688.com/offer/600000000009.html"}]}}';

  it('has an envelope of its own and prices in fen', () => {
    const page = valueOf(readReply(similarOffers, sample, question));
    expect(page).toMatchObject({ total: 41, more: true, dropped: 0 });
    expect(page.offers[0]).toMatchObject({
      id: '600000000009',
      titleChinese: '示例杯',
      titleTranslated: null,
      wholesalePrice: 2580,
      minimumOrder: 2,
      picture: 'https://cbu01.alicdn.com/img/ibank/a.jpg',
      dialect: 'crossborder',
    });
  });

  it.each([
    ['2580', 2580],
    [0, 0],
    [25.8, null],
    ['25.80元', null],
    [-1, null],
    [null, null],
  ])('takes the price %j as %j fen', (oldPrice, fen) => {
    const payload = { result: [{ offerId: 1, oldPrice }] };
    expect(valueOf(readBare(similarOffers, payload, question)).offers[0]?.wholesalePrice).toBe(fen);
  });

  it('keeps to a range of prices by itself, and tells no total then', () => {
    const result = [100, 250, 400, null].map((oldPrice, index) => ({
      offerId: index + 1,
      oldPrice,
    }));
    const within = (priceFrom: number | null, priceTo: number | null) => {
      const options = { ...NO_OPTIONS, priceFrom, priceTo };
      return valueOf(readBare(similarOffers, { total: 4, result }, { ...question, options }));
    };
    const ids = (page: OfferPage) => page.offers.map(({ id }) => id);
    expect(ids(within(250, null))).toEqual(['2', '3']);
    expect(ids(within(null, 250))).toEqual(['1', '2']);
    expect(ids(within(101, 399))).toEqual(['2']);
    expect(within(101, 399)).toMatchObject({ total: null, dropped: 0 });
    expect(within(101, 399)).not.toHaveProperty('isUnfiltered');
    expect(ids(within(null, null))).toHaveLength(4);
  });

  it.each([
    { options: { ...NO_OPTIONS, filters: ['new7' as const] } },
    { options: { ...NO_OPTIONS, category: { id: '1', name: 'x' } } },
    { options: { ...NO_OPTIONS, collectionId: '262105288' } },
    { options: { ...NO_OPTIONS, sales: { span: 'sales7' as const, from: 1, to: null } } },
    { keyword: 'red' },
    { region: '1,2,3,4' },
  ])('says that it cannot be narrowed by %j', (more) => {
    const payload = { total: 1, result: [{ offerId: 1 }] };
    expect(valueOf(readBare(similarOffers, payload, { ...question, ...more }))).toMatchObject({
      isUnfiltered: true,
      total: 1,
      offers: [{ id: '1' }],
    });
  });

  it('says what the platform says when it refuses', () => {
    const refusal = '{"success":false,"code":"SYSTEM_ERROR","message":"handle image error"}';
    expect(readReply(similarOffers, refusal, question)).toEqual({
      ok: false,
      error: { code: 'gateway-refused', text: 'handle image error' },
    });
  });

  it('is asked for flat, in another namespace', () => {
    expect(similarOffers).toMatchObject({ namespace: 'com.alibaba.linkplus', wrapper: null });
    expect(similarOffers.parameters({ ...question, page: 3 })).toEqual({
      picUrl: 'https://shop.example/a.jpg',
      page: 3,
      pageSize: 20,
    });
  });
});
