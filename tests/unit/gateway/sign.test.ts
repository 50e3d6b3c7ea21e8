import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '@/lib/gateway/crossborder/sign';

const CROSSBORDER = 'param2/1/com.alibaba.fenxiao.crossborder';
const TOKEN = '00000000-1111-2222-3333-444444444444';

interface Vector {
  path: string;
  parameters: Record<string, string>;
  secret: string;
  signature: string;
}

/** P1 to P3 were published by the platform and by public clients' tests. */
const PUBLISHED: Record<string, Vector> = {
  P1: {
    path: 'param2/1/system/currentTime/1000000',
    parameters: { b: '2', a: '1' },
    secret: 'test123',
    signature: '33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88',
  },
  P2: {
    path: 'param2/1/com.alibaba.trade/alibaba.trade.getBuyerOrderList/5890829',
    parameters: { access_token: 'token-123', page: '1', pageSize: '20' },
    secret: 'app-secret',
    signature: '7B91F432F48774204045D86636AFD333B71E95FB',
  },
  P3: {
    path: 'param2/1/system/currentTime/TEST_APPKEY_0001',
    parameters: {
      _aop_timestamp: '1700000000000',
      access_token: 'UNIT-TEST-TOKEN-abc123',
      productId: '694567890123',
    },
    secret: 'UNIT-TEST-SECRET',
    signature: '75CD0EB77C5DCB393BD2C2E4DB4CE09849780EC9',
  },
};

const own = (operation: string, parameters: Record<string, string>, signature: string): Vector => ({
  path: `${CROSSBORDER}/${operation}/8000001`,
  parameters,
  secret: 'ExampleSecret01',
  signature,
});

/** V1 to V8 were computed by three independent implementations. */
const COMPUTED: Record<string, Vector> = {
  'V1 flat': own(
    'category.translation.getById',
    { categoryId: '0', language: 'en', access_token: TOKEN },
    '4892B5F7BFF7E297B7CD4D771BCEB423E8B8DDD2',
  ),
  'V2 JSON': own(
    'product.search.keywordQuery',
    {
      offerQueryParam: '{"keyword":"dress","beginPage":1,"pageSize":20,"country":"en"}',
      access_token: TOKEN,
    },
    'D2975E935DD59E2056A1BD8F938BFF087DED2370',
  ),
  'V3 Chinese, JSON in JSON, timestamp': own(
    'product.search.keywordQuery',
    {
      offerQueryParam:
        '{"keyword":"连衣裙 夏季","beginPage":2,"pageSize":50,"country":"ja","sort":"{\\"price\\":\\"asc\\"}","filter":"shipIn48Hours,isOnePsale"}',
      access_token: TOKEN,
      _aop_timestamp: '1700000000000',
    },
    'D34399675221CD73ADE1A583468372F41BD39BA7',
  ),
  'V4 empty value kept': own(
    'category.translation.getById',
    { categoryId: '1031910', language: 'ja', outMemberId: '', access_token: TOKEN },
    '636319D2F1531C45A490FA7217560F91F6D03411',
  ),
  'V5 names that begin alike': {
    path: 'param2/1/system/currentTime/1000000',
    parameters: { a: 'z', ab: '1' },
    secret: 'test123',
    signature: '8455C1445CD6FD189617EBA7A8A5C98E78786564',
  },
  'V6 address, emoji, percent': own(
    'product.search.imageQuery',
    {
      offerQueryParam:
        '{"imageAddress":"https://cbu01.alicdn.com/img/ibank/O1CN01a+b=c&d/%E4%B8%AD_!!1-0-cib.jpg","beginPage":1,"pageSize":20,"country":"en","itemTitle":"小风扇🌀 10%"}',
      access_token: TOKEN,
    },
    '918AD649972D14AEE962EB4142D10808D9C86CE3',
  ),
  'V7 upload': own(
    'product.image.upload',
    { uploadImageParam: '{"imageBase64":"/9j/4AAQSkZJRgABAQ+/AAAA=="}', access_token: TOKEN },
    '91DEBF857465C162A34C0A56A71A5AB6A2F4CF93',
  ),
  'V8 no token': own(
    'product.search.topKeyword',
    { topSeKeywordParam: '{"country":"en","sourceId":"1","hotKeywordType":"cate"}' },
    'D6A8FE8DD590C1A12A8DEF1F6D6280B6116B1763',
  ),
};

describe('sign', () => {
  it.each(Object.entries({ ...PUBLISHED, ...COMPUTED }))('gives %s', async (_, vector) => {
    expect(await sign(vector.path, vector.parameters, vector.secret)).toBe(vector.signature);
  });

  it('agrees with another HMAC for any parameters', async () => {
    const parameters = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(parameters, fc.string({ minLength: 1 }), async (form, secret) => {
        const joined = Object.entries(form)
          .map((pair) => pair.join(''))
          .sort();
        const expected = createHmac('sha1', secret)
          .update(`path${joined.join('')}`)
          .digest('hex');
        expect(await sign('path', form, secret)).toBe(expected.toUpperCase());
      }),
    );
  });
});
