import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { known, signedRequest } from '@/lib/gateway/crossborder/request';
import { interfaceLanguage } from '@/lib/locale/languages';
import { FILTER_GROUPS, TITLE_LANGUAGES } from '@/lib/offers/platform-values';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';

const CREDENTIALS = { appKey: '8000001', appSecret: 'secret', accessToken: 'token' };

describe('signedRequest', () => {
  it('sends exactly the JSON text that it signs, under the wrapper’s name', async () => {
    const { url, body } = await signedRequest(
      { name: 'some.operation', wrapper: 'wrapper' },
      { a: '连 衣', b: 1 },
      CREDENTIALS,
    );
    expect(url).toBe(
      'https://gw.open.1688.com/openapi/param2/1/com.alibaba.fenxiao.crossborder/some.operation/8000001',
    );
    expect([...body.keys()]).toEqual(['wrapper', 'access_token', '_aop_signature']);
    expect(body.get('wrapper')).toBe('{"a":"连 衣","b":1}');
  });

  it('never sends the secret', async () => {
    const { url, body } = await signedRequest(
      { name: 'x', wrapper: null },
      { a: 1 },
      { ...CREDENTIALS, appSecret: 'S3CR3T' },
    );
    expect(url + body.toString()).not.toContain('S3CR3T');
  });

  it('leaves out what is unknown or empty', async () => {
    const { body } = await signedRequest(
      { name: 'x', wrapper: null },
      { a: null, b: undefined, c: '', d: 0 },
      CREDENTIALS,
    );
    expect([...body.keys()]).toEqual(['d', 'access_token', '_aop_signature']);
  });

  it('keeps an empty text inside a wrapper: a category is listed by an empty keyword', async () => {
    const parameters = { keyword: '', filter: null, sales: [{ saleType: 'sales7' }] };
    const { body } = await signedRequest({ name: 'x', wrapper: 'w' }, parameters, CREDENTIALS);
    expect(body.get('w')).toBe('{"keyword":"","sales":[{"saleType":"sales7"}]}');
  });

  it('goes to another namespace where the operation has one', async () => {
    const destination = { namespace: 'com.alibaba.linkplus', name: 'x', wrapper: null };
    const { url } = await signedRequest(destination, {}, CREDENTIALS);
    expect(url).toBe('https://gw.open.1688.com/openapi/param2/1/com.alibaba.linkplus/x/8000001');
  });
});

describe('the language of a search', () => {
  it('is never Chinese, which the platform refuses', () => {
    expect(TITLE_LANGUAGES).not.toContain('zh');
    fc.assert(
      fc.property(fc.constantFrom(...TITLE_LANGUAGES), fc.string(), (language, keyword) => {
        const query = { keyword, language, page: 1, options: NO_OPTIONS };
        expect(keywordQuery.parameters(query)['country']).not.toMatch(/^zh/);
      }),
    );
  });

  it.each([
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-hans', 'zh-CN'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('shows %s browsers the interface in %s', (tag, language) => {
    expect(interfaceLanguage(tag)).toBe(language);
  });
});

describe('search parameters', () => {
  it('writes sort as JSON in the JSON, filters with commas and prices in yuan', () => {
    const options: SearchOptions = {
      ...NO_OPTIONS,
      filters: [...FILTER_GROUPS.quick],
      sort: { key: 'rePurchaseRate', direction: 'desc' },
      priceFrom: 150,
      priceTo: 100_000,
    };
    const query = { keyword: 'mug', language: 'en', page: 2, options } as const;
    expect(known(keywordQuery.parameters(query))).toEqual({
      keyword: 'mug',
      beginPage: 2,
      pageSize: 20,
      country: 'en',
      filter: 'shipIn24Hours,shipIn48Hours,certifiedFactory,isOnePsale,new7,1688Selection',
      sort: '{"rePurchaseRate":"desc"}',
      priceStart: '1.50',
      priceEnd: '1000.00',
    });
  });
});
