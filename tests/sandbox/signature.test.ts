import { describe, expect, it } from 'vitest';

import { expectedSignature } from './signature';

const NS = 'param2/1/com.alibaba.fenxiao.crossborder';

describe('expectedSignature', () => {
  it.each([
    {
      source: 'official page on signatures',
      path: 'param2/1/system/currentTime/1000000',
      params: { b: '2', a: '1' },
      secret: 'test123',
      signature: '33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88',
    },
    {
      source: 'published client, order list',
      path: 'param2/1/com.alibaba.trade/alibaba.trade.getBuyerOrderList/5890829',
      params: { access_token: 'token-123', page: '1', pageSize: '20' },
      secret: 'app-secret',
      signature: '7B91F432F48774204045D86636AFD333B71E95FB',
    },
    {
      source: 'names of which one is the start of the other',
      path: 'param2/1/system/currentTime/1000000',
      params: { a: 'z', ab: '1' },
      secret: 'test123',
      signature: '8455C1445CD6FD189617EBA7A8A5C98E78786564',
    },
    {
      source: 'Chinese inside JSON inside JSON',
      path: `${NS}/product.search.keywordQuery/8000001`,
      params: {
        offerQueryParam:
          '{"keyword":"连衣裙 夏季","beginPage":2,"pageSize":50,"country":"ja","sort":"{\\"price\\":\\"asc\\"}","filter":"shipIn48Hours,isOnePsale"}',
        access_token: '00000000-1111-2222-3333-444444444444',
        _aop_timestamp: '1700000000000',
      },
      secret: 'ExampleSecret01',
      signature: 'D34399675221CD73ADE1A583468372F41BD39BA7',
    },
  ])('agrees with: $source', ({ path, params, secret, signature }) => {
    expect(expectedSignature(path, Object.entries(params), secret)).toBe(signature);
  });

  it('leaves the signature itself out', () => {
    const params: [string, string][] = [
      ['a', '1'],
      ['b', '2'],
      ['_aop_signature', 'X'],
    ];
    expect(expectedSignature('param2/1/system/currentTime/1000000', params, 'test123')).toBe(
      '33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88',
    );
  });
});
