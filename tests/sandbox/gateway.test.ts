import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { APPS, startSandbox, type Sandbox } from './index';
import { call, pageOf, search } from './testing';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const KEYWORD = 'product.search.keywordQuery';

describe('refusals, in the order of the real gateway', () => {
  const nothing = {};

  it('reports an unknown key before anything else', async () => {
    const app = { ...APPS.main, appKey: '9999999' };
    const { status, body } = await call(sandbox, KEYWORD, nothing, { app });
    expect([status, body.error_code]).toEqual([400, 'gw.AppKeyNotFound']);
    expect(body.request_id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('reports a missing signature', async () => {
    const { body } = await call(sandbox, KEYWORD, nothing, {
      tamper: (params) => {
        params.delete('_aop_signature');
      },
    });
    expect(body.error_code).toBe('gw.SignatureMissing');
  });

  it('reports a wrong signature even when the API and the token are wrong too', async () => {
    const { status, body } = await call(sandbox, 'product.nowhere', nothing, {
      token: 'wrong',
      tamper: (params) => {
        params.set('extra', '1');
      },
    });
    expect([status, body.error_code]).toEqual([400, 'gw.SignatureInvalid']);
  });

  it('reports an unknown API', async () => {
    const { body } = await call(sandbox, 'product.nowhere', nothing);
    expect(body.error_code).toBe('gw.APIUnsupported');
  });

  it('reports the token before the subscription', async () => {
    const options = { app: APPS.unsubscribed, token: null };
    const { status, body } = await call(sandbox, KEYWORD, nothing, options);
    expect([status, body.error_code, body.error_message]).toEqual([
      401,
      '401',
      'Request need user authorized',
    ]);
  });

  it('reports the subscription before the arguments', async () => {
    const { body } = await call(sandbox, KEYWORD, nothing, { app: APPS.unsubscribed });
    expect(body.error_code).toBe('gw.APIACLDecline');
  });

  it('names the wrapper or the argument that is missing', async () => {
    const wrongWrapper = await call(sandbox, KEYWORD, { searchParams: '{}' });
    const noKeyword = await search(sandbox, 'keywordQuery', {});
    expect(wrongWrapper.body.error_message).toBe('Required argument offerQueryParam');
    expect(noKeyword.body.error_message).toBe('Required argument keyword');
    expect(noKeyword.body.error_code).toBe('gw.ParamMissing');
  });
});

describe('business failures', () => {
  it.each([
    ['the language zh', { country: 'zh' }, 'zh'],
    ['a page of more than 50', { pageSize: 51 }, 'pageSize'],
    ['an unknown filter', { filter: 'shipIn48Hours,shipYesterday' }, 'shipYesterday'],
    ['an unknown sort key', { sort: '{"repurchaseRate":"asc"}' }, 'sort'],
    ['a sort that is not JSON', { sort: 'price_asc' }, 'sort'],
    ['a price that is a number', { priceStart: 5 }, 'priceStart'],
  ])('refuses %s', async (_, values, named) => {
    const { status, body } = await search(sandbox, 'keywordQuery', { keyword: 'mug', ...values });
    expect(status).toBe(200);
    expect(body.result?.success).toBe(false);
    expect(body.result?.code).toBe('400');
    expect(body.result?.message).toContain(named);
  });
});

describe('keyword search', () => {
  it('pages to 2,000 results and no further', async () => {
    const seen = new Set<number | undefined>();
    for (const beginPage of [1, 20, 40]) {
      const answer = await search(sandbox, 'keywordQuery', {
        keyword: 'sample',
        beginPage,
        pageSize: 50,
      });
      const page = pageOf(answer);
      expect([page.totalRecords, page.totalPage, page.data.length]).toEqual([2_000, 40, 50]);
      for (const item of page.data) seen.add(item.offerId);
    }
    expect(seen.size).toBe(150);
    const beyond = await search(sandbox, 'keywordQuery', {
      keyword: '样品',
      beginPage: 41,
      pageSize: 50,
    });
    expect(pageOf(beyond).data).toEqual([]);
  });

  it('finds by Chinese and by English words, and nothing by unknown ones', async () => {
    const count = async (keyword: string): Promise<number> =>
      pageOf(await search(sandbox, 'keywordQuery', { keyword })).totalRecords;
    expect(await count('马克杯')).toBeGreaterThan(50);
    expect(await count('mugs')).toBe(await count('马克杯'));
    const cushions = await count('抱枕');
    expect(await count('条纹抱枕')).toBeLessThan(cushions);
    expect(await count('striped cushion')).toBe(await count('条纹抱枕'));
    expect(await count('no such thing')).toBe(0);
  });

  it('applies filters, prices and categories, and sorts the page only', async () => {
    const all = { keyword: 'sample', filter: 'shipIn48Hours', priceStart: '10', priceEnd: '20' };
    const plain = pageOf(await search(sandbox, 'keywordQuery', all));
    const sorted = pageOf(
      await search(sandbox, 'keywordQuery', { ...all, sort: '{"price":"desc"}' }),
    );
    const prices = sorted.data.map((item) => Number(item.priceInfo.price));
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
    expect(prices.every((price) => price >= 10 && price <= 20)).toBe(true);
    expect(new Set(sorted.data.map((item) => item.offerId))).toEqual(
      new Set(plain.data.map((item) => item.offerId)),
    );
    const women = await search(sandbox, 'keywordQuery', { keyword: '', categoryId: 10166 });
    expect(pageOf(women).totalRecords).toBe(90);
  });

  it('names no company, and answers over GET as well', async () => {
    const answer = await search(sandbox, 'keywordQuery', { keyword: 'mug' }, { method: 'GET' });
    expect(pageOf(answer).data[0]).not.toHaveProperty('companyName');
  });
});

describe('other operations', () => {
  it('gives the category roots with their mixed types', async () => {
    const { body } = await call(sandbox, 'category.translation.getById', {
      language: 'en',
      categoryId: '0',
    });
    expect(body.result).toMatchObject({ success: true, code: 'S0000' });
    expect(body.result?.result).toMatchObject({
      leaf: 'false',
      level: '0',
      children: expect.arrayContaining([
        expect.objectContaining({ categoryId: 10166, leaf: false, level: '1' }),
      ]) as unknown,
    });
  });

  it('gives a detail without imageUrl, and a failure for an unknown offer', async () => {
    const found = pageOf(await search(sandbox, 'keywordQuery', { keyword: 'lamp' })).data[0];
    const detail = (offerId: unknown): ReturnType<typeof call> =>
      call(sandbox, 'product.search.queryProductDetail', {
        offerDetailParam: JSON.stringify({ offerId, country: 'ja', currency: 'HKD' }),
      });
    const { body } = await detail(found?.offerId);
    expect(body.result?.result).toMatchObject({
      offerId: found?.offerId,
      isSelect: expect.stringMatching(/^(true|false)$/) as unknown,
      sellerOpenId: expect.stringMatching(/^BBB/) as unknown,
    });
    expect(body.result?.result).not.toHaveProperty('imageUrl');
    expect((await detail(1)).body.result).toMatchObject({ success: false, code: '404' });
  });

  it('tells the time as a bare string', async () => {
    const path = `param2/1/system/currentTime/${APPS.main.appKey}`;
    const { body } = await call(sandbox, path, {}, { token: null });
    expect(body).toMatch(/^\d{17}\+0800$/);
  });
});

describe('log', () => {
  it('keeps parameters, the wrapper read, and names that the platform does not know', async () => {
    await search(sandbox, 'keywordQuery', { keyword: 'mug', pageNo: 3 });
    expect(sandbox.log()).toMatchObject([
      {
        host: 'gw.open.1688.com',
        operation: KEYWORD,
        params: { access_token: APPS.main.accessToken },
        args: { keyword: 'mug', country: 'en' },
        unknownArgs: ['pageNo'],
        status: 200,
      },
    ]);
    sandbox.clearLog();
    expect(sandbox.log()).toEqual([]);
  });

  it('is reached over loopback only', async () => {
    await search(sandbox, 'keywordQuery', { keyword: 'mug' });
    const here = await sandbox.fetch(`${sandbox.origin}/__sandbox/log`);
    const there = await sandbox.fetch('https://shop.test/__sandbox/log');
    expect(await here.json()).toHaveLength(1);
    expect(there.status).toBe(404);
    await expect(sandbox.fetch('https://example.com/')).rejects.toThrow('fetch failed');
  });
});
