import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { APPS, EXAMPLES, startSandbox, type Sandbox } from './index';
import { ask, call, type Json } from './testing';

let now = Date.UTC(2026, 9, 14, 4);
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now });
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const offerId = EXAMPLES.offers.pricedByQuantity;
const paged = { beginPage: 1, pageSize: 20, country: 'en' };

/** Name, wrapper, `success` as sent, code and a good call, as platform facts 2 has them. */
const OPERATIONS: [string, string | null, boolean | string, string, Json][] = [
  ['category.translation.getById', null, true, 'S0000', { language: 'en', categoryId: 0 }],
  [
    'product.search.queryProductDetail',
    'offerDetailParam',
    true,
    '200',
    { offerId, country: 'en' },
  ],
  [
    'product.search.querySellerOfferList',
    'offerQueryParam',
    true,
    '200',
    { sellerOpenId: EXAMPLES.sellerOpenId, ...paged },
  ],
  [
    'product.search.offerRecommend',
    'recommendOfferParam',
    true,
    '200',
    { outMemberId: 'member-1', ...paged },
  ],
  [
    'pool.product.pull',
    'offerPoolQueryParam',
    'true',
    'S0000',
    { offerPoolId: EXAMPLES.poolId, taskId: 'task-1', pageNo: 1, pageSize: 10 },
  ],
  [
    'product.related.recommend',
    'relatedQueryParams',
    true,
    'S0000',
    { offerId, pageNo: 1, pageSize: 10, language: 'en' },
  ],
  [
    'product.topList.query',
    'rankQueryParams',
    true,
    'S0000',
    { rankId: '10166', rankType: 'hot', limit: 10, language: 'en' },
  ],
  [
    'product.search.topKeyword',
    'topSeKeywordParam',
    'true',
    '200',
    { country: 'en', sourceId: '10166', hotKeywordType: 'cate' },
  ],
];

describe.each(OPERATIONS)('%s', (api, wrapper, success, code, values) => {
  it('answers in its envelope, and knows every name that was sent', async () => {
    const said = await ask(sandbox, api, wrapper, values);
    expect(said).toMatchObject({ status: 200, success, code, message: '成功' });
    expect(sandbox.log()[0]?.unknownArgs).toEqual([]);
  });

  it('asks for its wrapper and for every required value', async () => {
    if (wrapper !== null) {
      const wrong = await ask(sandbox, api, 'param', values);
      expect(wrong.errorMessage).toBe(`Required argument ${wrapper}`);
    }
    for (const missing of Object.keys(values)) {
      const some = Object.fromEntries(Object.entries(values).filter(([name]) => name !== missing));
      const { status, errorCode, errorMessage } = await ask(sandbox, api, wrapper, some);
      expect([status, errorCode]).toEqual([400, 'gw.ParamMissing']);
      expect(errorMessage).toBe(`Required argument ${missing}`);
    }
  });

  it('refuses Chinese, with a success of the same type', async () => {
    const name = 'country' in values ? 'country' : 'language';
    const said = await ask(sandbox, api, wrapper, { ...values, [name]: 'zh' });
    const no = typeof success === 'string' ? 'false' : false;
    expect(said).toMatchObject({ status: 200, success: no, code: '400', payload: null });
    expect(said.message).toContain('zh');
  });

  it('wants a token, but hot words do not', async () => {
    const { status } = await ask(sandbox, api, wrapper, values, { token: null });
    expect(status).toBe(api.endsWith('topKeyword') ? 200 : 401);
    expect((await ask(sandbox, api, wrapper, values, { token: 'wrong' })).status).toBe(401);
  });
});

describe('linkplus', () => {
  const API = 'alibaba.cross.similar.offer.search';
  const picUrl = 'https://cdn.pictures.test/none.jpg';
  const similar = (
    app: 'main' | 'linkplus',
    params: Record<string, string>,
  ): ReturnType<typeof call> => {
    const path = `param2/1/com.alibaba.linkplus/${API}/${APPS[app].appKey}`;
    return call(sandbox, path, params, { app: APPS[app] });
  };

  it('is for the app that has it', async () => {
    const { body } = await similar('main', { picUrl, page: '1' });
    expect(body.error_code).toBe('gw.APIACLDecline');
    const incomplete = await similar('linkplus', { picUrl });
    expect(incomplete.body.error_message).toBe('Required argument page');
  });

  it('says so when it cannot read the picture, in an envelope of its own', async () => {
    const { status, body } = await similar('linkplus', { picUrl, page: '1' });
    expect([status, body]).toEqual([
      200,
      { success: false, code: 'SYSTEM_ERROR', message: `handle image error with url ${picUrl}` },
    ]);
  });

  it('does not lend its name to the other namespace', async () => {
    const { errorCode } = await ask(sandbox, API, null, { picUrl: 'x', page: 1 });
    expect(errorCode).toBe('gw.APIUnsupported');
  });
});

describe('rate limit', () => {
  const roots = async (): Promise<unknown> => {
    const values = { language: 'en', categoryId: 0 };
    const said = await ask(sandbox, 'category.translation.getById', null, values);
    return said.errorCode ?? said.status;
  };
  const times = async (count: number): Promise<unknown[]> => {
    const said = [];
    for (let turn = 0; turn < count; turn += 1) said.push(await roots());
    return said;
  };
  const REFUSED = 'gw.QosAppFrequencyLimit';

  it('refuses the fifth call in any second, and lets in who waits', async () => {
    sandbox.limit(4);
    expect(await times(6)).toEqual([200, 200, 200, 200, REFUSED, REFUSED]);
    now += 999;
    expect(await roots()).toBe(REFUSED);
    now += 1;
    expect(await times(2)).toEqual([200, 200]);
    now += 600;
    expect(await times(3)).toEqual([200, 200, REFUSED]);
    now += 400;
    expect(await times(3)).toEqual([200, 200, REFUSED]);
    expect(sandbox.log().at(-1)).toMatchObject({ status: 400, errorCode: REFUSED });
  });

  it('is off at the start and after a reset, and is set over HTTP too', async () => {
    expect(await times(8)).toEqual(Array(8).fill(200));
    const post = async (perSecond: unknown): Promise<number> => {
      const url = `${sandbox.origin}/__sandbox/limit`;
      const body = JSON.stringify({ perSecond });
      return (await sandbox.fetch(url, { method: 'POST', body })).status;
    };
    expect(await post(1)).toBe(200);
    expect(await times(2)).toEqual([200, REFUSED]);
    expect([await post(0), await post('4')]).toEqual([400, 400]);
    expect(await post(null)).toBe(200);
    expect(await times(2)).toEqual([200, 200]);
    sandbox.limit(1);
    sandbox.reset();
    expect(await times(2)).toEqual([200, 200]);
  });
});
