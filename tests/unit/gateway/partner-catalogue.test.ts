import { describe, expect, it } from 'vitest';
import { failure, success } from '@/lib/failures/outcome';
import type { PictureHandle } from '@/lib/gateway/catalogue';
import { createPartnerCatalogue } from '@/lib/gateway/partner/catalogue';
import { PARTNER_FILTERS } from '@/lib/offers/partner-filters';
import { FILTERS } from '@/lib/offers/platform-values';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { lastForm, recorder, type Recorder } from './recorder';
import sample from './samples/partner-image-search.json';

const ACCOUNT = { appId: 'ID', appSecret: 'SEC', sellerNick: 'nick' };
const ADDRESS = 'https://shop.example/a.jpg';

const catalogue = ({ transport, answers }: Recorder) =>
  createPartnerCatalogue({
    transport,
    answers,
    account: () => Promise.resolve(success(ACCOUNT)),
    now: () => 1_700_000_000_000,
  });
const query = (picture: PictureHandle, more: object = {}) => ({
  picture,
  language: 'ko' as const,
  page: 1,
  options: NO_OPTIONS,
  ...more,
});
const asked = (gateway: Recorder): unknown => JSON.parse(String(lastForm(gateway)['request_data']));

describe('the partner’s picture search', () => {
  it.each([{ publicAddress: ADDRESS }, { imageAddress: ADDRESS }])(
    'reads the picture of %j',
    async (picture) => {
      const gateway = recorder(sample);
      const reply = await catalogue(gateway).searchByPicture(query(picture));
      expect(asked(gateway)).toEqual({ imgUrl: ADDRESS });
      expect(reply).toMatchObject({ value: { language: 'ko', isRefused: false } });
      expect(reply.ok && reply.value.answer.offers).toHaveLength(20);
    },
  );

  it.each([{ imageId: '1234567890123456789' }, { base64: 'AAAA' }])(
    'cannot read %j',
    async (picture) => {
      const gateway = recorder(sample);
      expect(await catalogue(gateway).searchByPicture(query(picture))).toEqual({
        ok: false,
        error: { code: 'picture-needs-address', unsent: true },
      });
      expect(gateway.calls).toEqual([]);
    },
  );

  it('sends the keyword and, of all filters, the ten that it knows', async () => {
    const gateway = recorder(sample);
    const options = { ...NO_OPTIONS, filters: [...FILTERS] };
    const picture = { publicAddress: ADDRESS };
    await catalogue(gateway).searchByPicture(query(picture, { keyword: '风扇', options }));
    expect(asked(gateway)).toEqual({
      imgUrl: ADDRESS,
      imageKeywords: '风扇',
      filter: [
        'isOnePsaleFreePost',
        'noReason7DReturn',
        'isOnePsale',
        'shipIn48Hours',
        'tbCiphertext',
        'pddCiphertext',
        'dyCiphertext',
        'ksCiphertext',
        'jdCiphertext',
        'xhsCiphertext',
      ],
    });
    expect(PARTNER_FILTERS).toHaveLength(10);
  });

  it('sends no keyword that says nothing', async () => {
    const gateway = recorder(sample);
    await catalogue(gateway).searchByPicture(query({ publicAddress: ADDRESS }, { keyword: ' ' }));
    expect(asked(gateway)).toEqual({ imgUrl: ADDRESS });
  });

  it('has one key for one question, without account or time', async () => {
    const gateway = recorder(sample);
    const picture = { publicAddress: ADDRESS };
    const filtered = (...filters: unknown[]) =>
      query(picture, { options: { ...NO_OPTIONS, filters }, inBackground: true });
    await catalogue(gateway).searchByPicture(filtered('tbCiphertext', 'isOnePsale', 'new7'));
    await catalogue(gateway).searchByPicture(filtered('isOnePsale', 'tbCiphertext'));
    expect(new Set(gateway.keys).size).toBe(1);
    expect(gateway.keys[0]).not.toMatch(/nick|SEC|1700000000/);
    expect(gateway.calls[0]).toMatchObject({ urgency: 'background', upload: false });
  });

  it('signs with the account of the moment, and does not go out without one', async () => {
    const gateway = recorder(sample);
    const accounts = [ACCOUNT, { ...ACCOUNT, appId: 'NEWER' }, ACCOUNT].map(success);
    const account = () => Promise.resolve(accounts.shift() ?? failure('account-missing'));
    const changing = createPartnerCatalogue({ ...gateway, account, now: () => 0 });
    expect(await changing.searchByPicture(query({ publicAddress: ADDRESS }))).toMatchObject({
      ok: true,
    });
    expect(lastForm(gateway)['appid']).toBe('NEWER');
    expect(await changing.searchByPicture(query({ publicAddress: ADDRESS }))).toMatchObject({
      error: { code: 'account-missing' },
    });
    expect(gateway.requests).toHaveLength(1);
  });

  it('tells no secret that the gateway names', async () => {
    const secrets = { appId: 'app-id-1', appSecret: 'app-secret-1', sellerNick: 'seller-1' };
    const message = `签名错误 ${Object.values(secrets).join(' ')}`;
    const { transport, answers } = recorder({ code: 3, message });
    const account = () => Promise.resolve(success(secrets));
    const named = createPartnerCatalogue({ transport, answers, account, now: () => 0 });
    expect(await named.probe()).toEqual({
      ok: false,
      error: { code: 'signature-wrong', text: '签名错误 … … …' },
    });
  });

  it('says so where there is no account', async () => {
    const gateway = recorder(sample);
    const nobody = createPartnerCatalogue({
      ...gateway,
      account: () => Promise.resolve(failure('account-missing')),
      now: () => 0,
    });
    expect(await nobody.searchByPicture(query({ publicAddress: ADDRESS }))).toEqual({
      ok: false,
      error: { code: 'account-missing', unsent: true },
    });
  });
});

describe('the partner’s proof of credentials', () => {
  it('is a search that is never kept', async () => {
    const gateway = recorder(sample);
    expect(await catalogue(gateway).probe()).toEqual({ ok: true, value: null });
    expect(gateway.keys).toEqual([]);
    expect(asked(gateway)).toMatchObject({
      imgUrl: expect.stringMatching(/^https:\/\/cbu01\.alicdn\.com\//) as string,
    });
  });

  it.each([
    ['a picture that is refused', { code: 0, data: { success: false, message: '图片无效' } }],
    ['a picture that finds nothing', { code: 0, data: { success: true } }],
  ])('holds for %s', async (_, body) => {
    expect(await catalogue(recorder(body)).probe()).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a wrong secret', { code: 3, message: '签名错误' }, 'signature-wrong'],
    ['anything else at the door', { code: 6, message: '无接口权限' }, 'gateway-error'],
    [
      'an account that is named inside',
      { code: 0, data: { success: false, message: 'seller_nick 未授权' } },
      'seller-account-wrong',
    ],
    ['no data', { code: 0 }, 'reply-unexpected'],
  ])('fails for %s', async (_, body, code) => {
    expect(await catalogue(recorder(body)).probe()).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the partner’s other calls', () => {
  it('do not exist', async () => {
    const gateway = recorder({});
    const partner = catalogue(gateway);
    const page = { language: 'en', page: 1, options: NO_OPTIONS } as const;
    const category = { language: 'en', categoryId: '0' } as const;
    const replies = await Promise.all([
      partner.searchByKeyword({ ...page, keyword: 'x' }),
      partner.uploadPicture('AAAA'),
      partner.offer({ language: 'en', offerId: '1' }),
      partner.shop({ ...page, sellerOpenId: 's' }),
      partner.recommended({ ...page, memberId: 'm' }),
      partner.related({ ...page, offerId: '1' }),
      partner.pool({
        ...page,
        poolId: '1',
        taskId: '1',
        pageSize: 1,
        categoryId: null,
        sort: null,
      }),
      partner.category(category),
      partner.ranking({ ...category, kind: 'hot', limit: 1 }),
      partner.hotKeywords(category),
    ]);
    for (const reply of replies) expect(reply).toMatchObject({ error: { code: 'not-available' } });
    expect(gateway.calls).toEqual([]);
  });
});
