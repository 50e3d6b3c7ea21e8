import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { signedRequest } from '@/lib/gateway/crossborder/request';
import { interfaceLanguage, TITLE_LANGUAGES } from '@/lib/locale/languages';
import { NO_OPTIONS, QUICK_FILTERS, type SearchOptions } from '@/lib/offers/search-options';

const CREDENTIALS = { appKey: '8000001', appSecret: 'secret', accessToken: 'token' };

describe('signedRequest', () => {
  it('sends exactly the JSON text that it signs, under the wrapper’s name', async () => {
    const { url, body } = await signedRequest(
      'some.operation',
      'wrapper',
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
      'x',
      null,
      { a: 1 },
      { ...CREDENTIALS, appSecret: 'S3CR3T' },
    );
    expect(url + body.toString()).not.toContain('S3CR3T');
  });

  it('leaves out what is unknown or empty', async () => {
    const { body } = await signedRequest(
      'x',
      null,
      { a: null, b: undefined, c: '', d: 0 },
      CREDENTIALS,
    );
    expect([...body.keys()]).toEqual(['d', 'access_token', '_aop_signature']);
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
      filters: [...QUICK_FILTERS],
      sort: { key: 'rePurchaseRate', direction: 'desc' },
      priceFrom: 150,
      priceTo: 100_000,
    };
    const query = { keyword: 'mug', language: 'en', page: 2, options } as const;
    expect(keywordQuery.parameters(query)).toEqual({
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
