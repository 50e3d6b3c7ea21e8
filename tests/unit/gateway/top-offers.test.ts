import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSimilarity, readTopOffer } from '@/lib/gateway/top/offer-item';
import { readTopPage, readWholeList } from '@/lib/gateway/top/offer-page';
import { productGet } from '@/lib/gateway/top/operations/product-get';
import { PROTOTYPE_NAMES } from './prototype-names';

const ITEM = {
  productId: 600000000001,
  subject: '示例连衣裙',
  price: '25.80-31.00',
  imageUrl: '//cbu01.alicdn.com/img/ibank/a.jpg',
  companyName: '示例公司',
  minOrderQuantity: '2',
  saleCount: 1234,
  detailUrl: 'http://detail.1688.com/offer/600000000001.html?x=1',
  location: '浙江 义乌',
  similarity: '92%',
};
const QUESTION = { offerId: '600000000001', language: 'en' } as const;

describe('readTopOffer', () => {
  it('reads every field, and knows which interface answered', () => {
    expect(readTopOffer(ITEM)).toMatchObject({
      id: '600000000001',
      titleChinese: '示例连衣裙',
      titleTranslated: null,
      picture: 'https://cbu01.alicdn.com/img/ibank/a.jpg',
      link: 'https://detail.1688.com/offer/600000000001.html?x=1',
      wholesalePrice: 2580,
      wholesalePriceTo: 3100,
      minimumOrder: 2,
      soldMonthly: 1234,
      company: '示例公司',
      companyAddress: '浙江 义乌',
      similarity: 0.92,
      repurchaseRate: null,
      dialect: 'top',
    });
  });

  it.each([
    ['offerId', 'productId'],
    ['itemId', 'productId'],
    ['title', 'subject'],
    ['salePrice', 'price'],
    ['mainImage', 'imageUrl'],
    ['supplier', 'companyName'],
  ] as const)('takes %s for %s', (alias, name) => {
    const { [name]: value, ...rest } = ITEM;
    expect(readTopOffer({ ...rest, [alias]: value })).toEqual(readTopOffer(ITEM));
    expect(readTopOffer({ ...rest, [name]: null, [alias]: value })).toEqual(readTopOffer(ITEM));
  });

  it.each([
    ['detail.1688.com/offer/1.html', 'https://detail.1688.com/offer/1.html'],
    ['//detail.1688.com/offer/1.html', 'https://detail.1688.com/offer/1.html'],
    ['https://evil.example/offer/1.html', 'https://detail.1688.com/offer/600000000001.html'],
    ['javascript:alert(1)', 'https://detail.1688.com/offer/600000000001.html'],
    ['evil.example/detail.1688.com/', 'https://detail.1688.com/offer/600000000001.html'],
  ])('links %s to %s', (detailUrl, link) => {
    expect(readTopOffer({ ...ITEM, detailUrl })?.link).toBe(link);
  });

  it('takes pictures from 1688’s own hosts alone', () => {
    expect(readTopOffer({ ...ITEM, imageUrl: 'https://spy.example/a.jpg' })?.picture).toBeNull();
  });

  it.each([[{}], [null], ['text'], [{ productId: 0 }], [{ productId: 2 ** 60 }]])(
    'drops %j',
    (item) => {
      expect(readTopOffer(item)).toBeNull();
    },
  );

  it('keeps an offer whatever else is wrong with it, as long as its id is one', () => {
    const fields = Object.keys(ITEM).filter((name) => name !== 'productId');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (item) => {
        expect(readTopOffer({ ...item, productId: 600000000001 })?.id).toBe('600000000001');
      }),
    );
  });
});

describe('parseSimilarity', () => {
  it.each([
    ['92%', 0.92],
    [92, 0.92],
    ['92', 0.92],
    [0.92, 0.92],
    ['0.92', 0.92],
    [1, 1],
    [100, 1],
    [0, 0],
    [101, null],
    ['120%', null],
    [-1, null],
    ['very', null],
    [null, null],
  ])('reads %j as %j', (value, share) => {
    expect(parseSimilarity(value)).toBe(share);
  });
});

/** Every place of a list; the last is the picture form's. */
const PLACES: Record<string, (items: unknown) => unknown> = {
  'result.result': (items) => ({ result: { result: items } }),
  'productSearchResponse.products': (items) => ({ productSearchResponse: { products: items } }),
  products: (items) => ({ products: items }),
  'imageSearchResponse.items': (items) => ({ imageSearchResponse: { items } }),
  'result.items': (items) => ({ result: { items } }),
  items: (items) => ({ items }),
  'data.items': (items) => ({ success: true, data: { items } }),
};

describe('lists of offers', () => {
  it.each(Object.entries(PLACES))('are found at %s', (_, place) => {
    const expected = { ok: true, value: { offers: [{ id: '600000000001' }], dropped: 1 } };
    expect(readWholeList(place([ITEM, { title: 'no id' }]), 1)).toMatchObject(expected);
    expect(readTopPage(place([ITEM, 'no item']), 1)).toMatchObject(expected);
  });

  it.each(Object.entries(PLACES))('may be null at %s', (_, place) => {
    expect(readTopPage(place(null), 1)).toMatchObject({
      value: { offers: [], total: null, more: false },
    });
  });

  it.each([[{}], [null], [[ITEM]], [{ items: 'none' }], [{ result: [ITEM] }]])(
    'are missing in %j',
    (payload) => {
      expect(readWholeList(payload, 1)).toMatchObject({ error: { code: 'reply-unexpected' } });
    },
  );

  it.each(['total', 'totalCount', 'totalRecords', 'totalResults', 'total_results'])(
    'tell how many there are by %s',
    (name) => {
      const payload = { data: { [name]: '37', items: [ITEM] } };
      expect(readWholeList(payload, 1)).toMatchObject({ value: { total: 37, more: false } });
    },
  );

  const items = (count: number) => Array.from({ length: count }, () => ITEM);
  it.each([
    [1, 20, null, true],
    [1, 19, null, false],
    [1, 20, 20, false],
    [1, 20, 21, true],
    [3, 5, 45, false],
    [2, 0, 100, false],
    [100, 20, null, false],
  ])('after page %d with %d of %j items know whether there is more', (page, count, total, more) => {
    const payload = { products: items(count), total };
    expect(readTopPage(payload, page)).toMatchObject({ value: { more, page } });
  });

  it('throw at no JSON, and are data all through', () => {
    const names = fc.constantFrom('result', 'products', 'items', 'data', 'total');
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...PROTOTYPE_NAMES));
    const fields = fc.constantFrom(...Object.keys(ITEM), ...PROTOTYPE_NAMES);
    const item = fc.dictionary(fields, values).map((odd) => ({ ...odd, offerId: 600000000001 }));
    const inner = fc.oneof(values, item, fc.array(item), fc.dictionary(names, values));
    const payload = fc.oneof(values, item, fc.dictionary(names, inner));
    fc.assert(
      fc.property(payload, (value) => {
        const answers = [readTopPage(value, 1), productGet.read(value, QUESTION)];
        expect(structuredClone(answers)).toEqual(answers);
      }),
    );
  });
});

describe('an offer’s detail', () => {
  it.each([
    ['result.productInfo', { result: { productInfo: ITEM } }],
    ['result.result', { result: { result: ITEM } }],
    ['a list at result.result', { result: { result: [ITEM] } }],
    ['result', { result: ITEM }],
    ['productInfo', { productInfo: ITEM }],
    ['product', { product: ITEM }],
    ['data', { data: ITEM }],
    ['the top', ITEM],
  ])('is found at %s', (_, payload) => {
    expect(productGet.read(payload, QUESTION)).toMatchObject({
      ok: true,
      value: {
        offer: { id: '600000000001', titleChinese: '示例连衣裙' },
        gallery: ['https://cbu01.alicdn.com/img/ibank/a.jpg'],
        stock: null,
        variants: [],
        description: null,
      },
    });
  });

  it('has the pictures, the seller and the words that some providers add', () => {
    const second = 'https://cbu01.alicdn.com/img/ibank/b.jpg';
    const more = { imageUrls: [second, 'https://spy.example/c.jpg', 7], description: '<p>x</p>' };
    const payload = {
      result: { productInfo: { ...ITEM, imageUrl: null, ...more, memberId: 'b2b-1' } },
    };
    expect(productGet.read(payload, QUESTION)).toMatchObject({
      value: {
        offer: { picture: second },
        gallery: [second],
        sellerOpenId: 'b2b-1',
        description: '<p>x</p>',
      },
    });
  });

  it('has no description that nobody would write', () => {
    const described = (description: unknown) =>
      productGet.read({ result: { ...ITEM, description } }, QUESTION);
    const long = described('x'.repeat(600_000));
    expect(long.ok && long.value.description).toHaveLength(500_000);
    expect(described(' ')).toMatchObject({ value: { description: null } });
  });

  it('that names no offer is none', () => {
    expect(productGet.read({ result: {} }, QUESTION)).toMatchObject({
      error: { code: 'reply-unexpected' },
    });
  });
});
