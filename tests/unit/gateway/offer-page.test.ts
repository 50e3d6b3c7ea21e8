import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { ASKED, readBare, readOffer } from './crossborder/reading';

const FULL = {
  offerId: 600000000001,
  subject: '示例连衣裙',
  subjectTrans: 'Sample dress',
  imageUrl: 'http://cbu01.alicdn.com/img/ibank/a.jpg',
  priceInfo: { price: '25.80', jxhyPrice: null, consignPrice: '27.80', promotionPrice: '23.22' },
  monthSold: 1234,
  repurchaseRate: '13%',
  isOnePsale: true,
  isSelect: 'true',
  minOrderQuantity: 2,
  sellerIdentities: ['super_factory', 'tp_member'],
  offerIdentities: ['select'],
  tradeScore: '5.0',
  isPatentProduct: false,
  createDate: '2024-04-20 08:00:00',
  modifyDate: '2025-01-05 09:30:00',
  sellerDataInfo: { tradeMedalLevel: '4', compositeServiceScore: '4.5' },
  productSimpleShippingInfo: { shippingTimeGuarantee: 'shipIn48Hours' },
  promotionURL: 'https://detail.1688.com/offer/600000000001.html?fromkv=refer:SAMPLE',
};

describe('an offer of a page', () => {
  it('reads every field of the documented sample', () => {
    expect(readOffer(FULL)).toEqual({
      id: '600000000001',
      titleChinese: '示例连衣裙',
      titleTranslated: 'Sample dress',
      picture: 'https://cbu01.alicdn.com/img/ibank/a.jpg',
      link: 'https://detail.1688.com/offer/600000000001.html?fromkv=refer:SAMPLE',
      plainLink: 'https://detail.1688.com/offer/600000000001.html',
      wholesalePrice: 2580,
      wholesalePriceTo: null,
      promotionPrice: 2322,
      dropshipPrice: 2780,
      minimumOrder: 2,
      soldMonthly: 1234,
      repurchaseRate: 0.13,
      tradeScore: 5,
      medalLevel: 4,
      serviceScore: 4.5,
      shipsWithinHours: 48,
      onePieceDropship: true,
      select: true,
      patented: false,
      sellerIdentities: ['super_factory', 'tp_member'],
      offerIdentities: ['select'],
      company: null,
      companyAddress: null,
      createdOn: '2024-04-20',
      modifiedOn: '2025-01-05',
      similarity: null,
      distribution: null,
      dialect: 'crossborder',
    });
  });

  it('keeps unknown apart from zero', () => {
    expect(
      readOffer({ offerId: '1000000000', monthSold: 0, priceInfo: { price: null } }),
    ).toMatchObject({
      soldMonthly: 0,
      wholesalePrice: null,
      repurchaseRate: null,
      minimumOrder: null,
      onePieceDropship: null,
    });
  });

  it.each([
    ['no id', {}],
    ['a null id', { offerId: null }],
    ['an id of 0', { offerId: 0 }],
    ['an id that is no number', { offerId: '12<script>' }],
    ['no object', 'text'],
  ])('drops an item with %s', (_, item) => {
    expect(readOffer(item)).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'https://evil.example/offer/1.html',
    'https://detail.1688.com.evil.example/1',
    'data:text/html,x',
  ])('does not link to %s', (promotionURL) => {
    const offer = readOffer({ offerId: 1234567890, promotionURL });
    expect(offer?.link).toBe('https://detail.1688.com/offer/1234567890.html');
  });

  it('keeps an offer whatever else is wrong with it, as long as its id is one', () => {
    const fields = Object.keys(FULL).filter((name) => name !== 'offerId');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (item) => {
        expect(readOffer({ ...item, offerId: 600000000001 })?.id).toBe('600000000001');
      }),
    );
  });

  it('names no other offer than the reply: a number beyond 2^53 has lost digits', () => {
    expect(readOffer(JSON.parse('{"offerId":9007199254740993}'))).toBeNull();
    expect(readOffer({ offerId: '9007199254740993' })?.id).toBe('9007199254740993');
  });

  it('takes pictures from 1688’s own hosts alone', () => {
    expect(readOffer({ offerId: 1, imageUrl: 'https://spy.example/a.jpg' })?.picture).toBeNull();
  });

  it('cuts texts that nobody would write', () => {
    expect(readOffer({ offerId: 1, subject: 'x'.repeat(9000) })?.titleChinese).toHaveLength(500);
  });
});

describe('a page of offers', () => {
  const read = (payload: unknown, page = 1) =>
    readBare(keywordQuery, payload, { ...ASKED, keyword: '', page });
  const page = (data: unknown) => read({ data, totalRecords: 240 });

  it('drops and counts a bad item, never the page', () => {
    expect(page([FULL, { subject: 'no id' }, null, 'text', FULL])).toMatchObject({
      ok: true,
      value: { dropped: 3, total: 240, more: true, offers: [{}, {}] },
    });
  });

  it('takes a page without data as empty', () => {
    expect(page(null)).toMatchObject({ value: { offers: [], more: false } });
    expect(read(null)).toMatchObject({ value: { offers: [], more: false, total: null } });
  });

  it('is no page where its data is no list', () => {
    expect(page('text')).toMatchObject({ error: { code: 'reply-unexpected' } });
  });

  it('takes a total that comes as text, and an odd one as unknown', () => {
    expect(read({ data: [FULL], totalRecords: '57' })).toMatchObject({ value: { total: 57 } });
    expect(read({ data: [FULL], totalRecords: {} })).toMatchObject({ value: { total: null } });
  });

  it.each([
    [1, 20, false],
    [1, 21, true],
    [99, 2000, true],
    [100, 5000, false],
  ])('after page %d of %d results says whether there is more', (number, totalRecords, more) => {
    expect(read({ data: [FULL], totalRecords }, number)).toMatchObject({
      value: { more },
    });
  });
});
