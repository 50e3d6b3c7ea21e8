import { describe, expect, it } from 'vitest';
import { failure, success } from '@/lib/failures/outcome';
import type { AnswerKeeper } from '@/lib/gateway/http';
import { createTopCatalogue } from '@/lib/gateway/top/catalogue';
import { DEFAULT_TOP_SETTINGS } from '@/lib/gateway/top/settings';
import { lastForm, recorder } from './recorder';
import { ACCOUNT, PICTURE, search, topCatalogue } from './top-parts';

const EMPTY = { products: [], total: 0 };

describe('the router’s keyword search', () => {
  it('writes the question down', async () => {
    const gateway = recorder(EMPTY);
    const reply = await topCatalogue(gateway).searchByKeyword({
      keyword: '杯子',
      ...search({
        priceFrom: 150,
        priceTo: 100_000,
        category: { id: '72', name: 'x' },
        sort: { key: 'price', direction: 'asc' },
        filters: ['new7'],
      }),
    });
    expect(lastForm(gateway)).toMatchObject({
      method: 'com.alibaba.product.search',
      keyword: '杯子',
      page: '2',
      pageSize: '20',
      priceStart: '1.50',
      priceEnd: '1000.00',
      categoryId: '72',
      sort: 'price_asc',
    });
    expect(lastForm(gateway)).not.toHaveProperty('filter');
    expect(reply).toMatchObject({
      value: { language: 'ja', isRefused: false, answer: { offers: [], page: 2 } },
    });
  });

  it.each([
    [{ key: 'price', direction: 'desc' }, 'price_desc'],
    [{ key: 'monthSold', direction: 'desc' }, 'sale'],
    [{ key: 'monthSold', direction: 'asc' }, undefined],
    [{ key: 'rePurchaseRate', direction: 'desc' }, undefined],
    [null, undefined],
  ] as const)('writes the sort %j as %s', async (sort, written) => {
    const gateway = recorder(EMPTY);
    await topCatalogue(gateway).searchByKeyword({ keyword: 'x', ...search({ sort }) });
    expect(lastForm(gateway)['sort']).toBe(written);
  });

  it('asks under the name that the settings give', async () => {
    const gateway = recorder(EMPTY);
    const methods = { ...DEFAULT_TOP_SETTINGS.methods, search: 'alibaba.wholesale.goods.search' };
    await topCatalogue(gateway, null, { methods }).searchByKeyword({ keyword: 'x', ...search() });
    expect(lastForm(gateway)['method']).toBe('alibaba.wholesale.goods.search');
  });

  it('is dated when its turn has come, not when it was asked for', async () => {
    const gateway = recorder(EMPTY);
    let now = 1_700_000_000_000;
    const top = createTopCatalogue({
      ...gateway,
      account: () => Promise.resolve(success(ACCOUNT)),
      settings: () => Promise.resolve(DEFAULT_TOP_SETTINGS),
      now: () => now,
    });
    await top.searchByKeyword({ keyword: 'x', ...search() });
    now += 60_000;
    const again = await gateway.calls[0]?.request();
    if (!again?.ok) throw new Error('no request');
    expect((again.value.body as URLSearchParams).get('timestamp')).toBe('2023-11-15 06:14:20');
  });

  it('is signed with the account of the moment, and does not go out without one', async () => {
    const gateway = recorder(EMPTY);
    const accounts = [ACCOUNT, { ...ACCOUNT, appKey: 'NEWER' }, ACCOUNT].map(success);
    const top = createTopCatalogue({
      ...gateway,
      account: () => Promise.resolve(accounts.shift() ?? failure('account-missing')),
      settings: () => Promise.resolve(DEFAULT_TOP_SETTINGS),
      now: () => 0,
    });
    expect(await top.searchByKeyword({ keyword: 'x', ...search() })).toMatchObject({ ok: true });
    expect(lastForm(gateway)['app_key']).toBe('NEWER');
    expect(await top.searchByKeyword({ keyword: 'x', ...search() })).toMatchObject({
      error: { code: 'account-missing' },
    });
    expect(gateway.requests).toHaveLength(1);
  });

  it('tells no secret that the router names', async () => {
    const account = { appKey: 'router-key', appSecret: 'router-secret', session: 'session-1' };
    const msg = `Invalid: ${Object.values(account).join(' ')}`;
    const top = createTopCatalogue({
      ...recorder({ error_response: { code: 25, msg } }),
      account: () => Promise.resolve(success(account)),
      settings: () => Promise.resolve(DEFAULT_TOP_SETTINGS),
      now: () => 0,
    });
    expect(await top.probe()).toEqual({
      ok: false,
      error: { code: 'signature-wrong', text: 'Invalid: … … …' },
    });
  });

  it('gives way when nobody waits for it', async () => {
    const gateway = recorder(EMPTY);
    await topCatalogue(gateway).searchByKeyword({ keyword: 'x', ...search(), inBackground: true });
    expect(gateway.calls[0]).toMatchObject({ urgency: 'background', upload: false });
  });

  it('has keys without app, session or time', async () => {
    const gateway = recorder(EMPTY);
    await topCatalogue(gateway, 'SESSION').searchByKeyword({ keyword: 'x', ...search() });
    expect(gateway.keys).toHaveLength(1);
    expect(gateway.keys.join()).not.toMatch(/KEY|SESSION|2023/);
  });

  it('keeps no reply that it cannot read', async () => {
    const gateway = recorder({ surprise: true });
    let kept: unknown;
    const through: AnswerKeeper['through'] = async (_key, _life, ask) => (kept = await ask());
    gateway.answers = { through };
    await topCatalogue(gateway).searchByKeyword({ keyword: 'x', ...search() });
    expect(kept).toMatchObject({ ok: false, error: { code: 'reply-unexpected' } });
  });
});

describe('the router’s other calls', () => {
  it('ask for an offer by its id', async () => {
    const gateway = recorder({ result: { productInfo: { productId: 7, title: '杯' } } });
    const reply = await topCatalogue(gateway).offer({ offerId: '7', language: 'en' });
    expect(lastForm(gateway)).toMatchObject({ method: 'alibaba.product.get', productId: '7' });
    expect(reply).toMatchObject({ value: { answer: { offer: { id: '7', titleChinese: '杯' } } } });
  });

  it('list a shop with a session', async () => {
    const gateway = recorder(EMPTY);
    await topCatalogue(gateway, 'SESSION').shop({ sellerOpenId: 'S1', ...search() });
    expect(lastForm(gateway)).toMatchObject({
      method: 'alibaba.product.getSellerProductList',
      session: 'SESSION',
      sellerId: 'S1',
      page: '2',
    });
  });

  it.each([null, ''])('list no shop with the session %j', async (session) => {
    const gateway = recorder(EMPTY);
    const reply = await topCatalogue(gateway, session).shop({ sellerOpenId: 'S1', ...search() });
    expect(reply).toEqual({ ok: false, error: { code: 'session-missing', unsent: true } });
    expect(gateway.calls).toEqual([]);
  });

  it('say so where there is no account', async () => {
    const gateway = recorder(EMPTY);
    const nobody = createTopCatalogue({
      ...gateway,
      account: () => Promise.resolve(failure('account-missing')),
      settings: () => Promise.resolve(DEFAULT_TOP_SETTINGS),
      now: () => 0,
    });
    expect(await nobody.offer({ offerId: '7', language: 'en' })).toEqual({
      ok: false,
      error: { code: 'account-missing', unsent: true },
    });
  });

  it('prove the credentials with one row that is never kept', async () => {
    const gateway = recorder(EMPTY);
    expect(await topCatalogue(gateway).probe()).toEqual({ ok: true, value: null });
    expect(lastForm(gateway)).toMatchObject({ pageSize: '1', page: '1' });
    expect(gateway.keys).toEqual([]);
    const refusing = recorder({ error_response: { code: 29 } });
    expect(await topCatalogue(refusing).probe()).toMatchObject({ error: { code: 'app-unknown' } });
  });

  it('do not exist for anything else', async () => {
    const gateway = recorder({});
    const asked = topCatalogue(gateway);
    const page = { language: 'en', page: 1 } as const;
    const category = { language: 'en', categoryId: '0' } as const;
    const replies = await Promise.all([
      asked.uploadPicture(PICTURE),
      asked.recommended({ ...page, memberId: 'm' }),
      asked.related({ ...page, offerId: '1' }),
      asked.pool({ ...page, poolId: '1', taskId: '1', pageSize: 10, categoryId: null, sort: null }),
      asked.category(category),
      asked.ranking({ ...category, kind: 'hot', limit: 10 }),
      asked.hotKeywords(category),
    ]);
    for (const reply of replies) expect(reply).toMatchObject({ error: { code: 'not-available' } });
    expect(gateway.calls).toEqual([]);
  });
});
