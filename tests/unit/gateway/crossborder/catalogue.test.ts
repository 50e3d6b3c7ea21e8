import { describe, expect, it } from 'vitest';
import { createCrossborderCatalogue } from '@/lib/gateway/crossborder/catalogue';
import { TITLE_LANGUAGES } from '@/lib/offers/platform-values';
import {
  accepted,
  formOf,
  gatewayDouble,
  gatewaySays,
  refusedWith,
  wrapped,
} from './gateway-double';
import { ASKED } from './reading';

const EMPTY = accepted({ totalRecords: 0, data: [] });
const MUG = { ...ASKED, keyword: 'mug' };

describe('a language', () => {
  it.each(['country is not supported: ja', '语种不支持'])(
    'that is refused with %j gives way to English, and the answer says so',
    async (words) => {
      const gateway = gatewayDouble(refusedWith(words), EMPTY);
      const catalogue = createCrossborderCatalogue(gateway);
      expect(await catalogue.searchByKeyword({ ...MUG, language: 'ja' })).toMatchObject({
        value: { language: 'en', isRefused: true, answer: { offers: [] } },
      });
      expect(wrapped(gateway.requests[1], 'offerQueryParam')).toMatchObject({ country: 'en' });
    },
  );

  it('is not blamed for another refusal', async () => {
    const catalogue = createCrossborderCatalogue(gatewayDouble(refusedWith('busy'), EMPTY));
    expect(await catalogue.searchByKeyword({ ...MUG, language: 'ja' })).toMatchObject({
      value: { language: 'en', isRefused: false },
    });
  });

  it('that cannot be at fault is not asked twice', async () => {
    const gateway = gatewayDouble(refusedWith('country'));
    const refused = await createCrossborderCatalogue(gateway).searchByKeyword(MUG);
    expect(refused).toEqual({ ok: false, error: { code: 'gateway-refused', text: 'country' } });
    expect(gateway.calls).toHaveLength(1);
  });

  it.each(['gw.NeverHeardOf', 'gw.APIACLDecline'])('is not to blame for %s', async (code) => {
    const gateway = gatewayDouble(gatewaySays(code), EMPTY);
    const catalogue = createCrossborderCatalogue(gateway);
    expect(await catalogue.searchByKeyword({ ...MUG, language: 'ja' })).toMatchObject({
      ok: false,
    });
    expect(gateway.calls).toHaveLength(1);
  });

  it('falls back for every answer that is translated', async () => {
    const asked = { language: 'ja', page: 1 } as const;
    const gateway = gatewayDouble(refusedWith('language'));
    const catalogue = createCrossborderCatalogue(gateway);
    await catalogue.offer({ ...asked, offerId: '1' });
    await catalogue.shop({ ...ASKED, ...asked, sellerOpenId: 'S' });
    await catalogue.recommended({ ...asked, memberId: 'M' });
    await catalogue.related({ ...asked, offerId: '1' });
    await catalogue.category({ ...asked, categoryId: '1' });
    await catalogue.ranking({ ...asked, categoryId: '1', kind: 'hot', limit: 5 });
    await catalogue.hotKeywords({ ...asked, categoryId: '1' });
    expect(gateway.calls).toHaveLength(14);
  });

  it('that was understood is not asked twice for what is not there', async () => {
    const gateway = gatewayDouble(EMPTY, refusedWith('no such offer'));
    const catalogue = createCrossborderCatalogue(gateway);
    const asked = { ...ASKED, language: 'ja', picture: { imageId: '1' } } as const;
    await catalogue.searchByPicture(asked);
    expect(await catalogue.searchByPicture({ ...asked, page: 2 })).toMatchObject({
      error: { code: 'gateway-refused' },
    });
    expect(gateway.calls).toHaveLength(2);
    // Another operation may know other languages.
    await catalogue.searchByKeyword({ ...MUG, language: 'ja' });
    expect(gateway.calls).toHaveLength(4);
  });

  it.each(TITLE_LANGUAGES)('%s is never Chinese on the wire', async (language) => {
    const gateway = gatewayDouble(EMPTY);
    await createCrossborderCatalogue(gateway).searchByKeyword({ ...MUG, language });
    expect(wrapped(gateway.requests[0], 'offerQueryParam')).toMatchObject({ country: language });
    expect(language).not.toMatch(/^zh/);
  });
});

describe('a picture', () => {
  it.each([{ imageId: '1000000000000000001' }, { imageAddress: 'https://cbu01.alicdn.com/a.jpg' }])(
    'that the platform has is searched by %j',
    async (picture) => {
      const gateway = gatewayDouble(EMPTY);
      await createCrossborderCatalogue(gateway).searchByPicture({ ...ASKED, picture });
      expect(wrapped(gateway.requests[0], 'offerQueryParam')).toMatchObject(picture);
    },
  );

  it('at any address is searched by another operation, in any language', async () => {
    const gateway = gatewayDouble('{"success":true,"result":{"total":0,"result":[]}}');
    const picture = { publicAddress: 'https://shop.example/a.jpg' };
    const asked = { ...ASKED, language: 'ja', picture, inBackground: true } as const;
    expect(await createCrossborderCatalogue(gateway).searchByPicture(asked)).toMatchObject({
      value: { language: 'ja', isRefused: false, answer: { offers: [], total: 0 } },
    });
    expect(gateway.requests[0]?.url).toContain('/com.alibaba.linkplus/');
    expect(formOf(gateway.requests[0])).toMatchObject({ picUrl: picture.publicAddress, page: '1' });
    expect(gateway.calls[0]?.urgency).toBe('background');
  });

  it('in the call itself is something that this interface does not take', async () => {
    const gateway = gatewayDouble(EMPTY);
    const picture = { base64: '/9j/' };
    expect(
      await createCrossborderCatalogue(gateway).searchByPicture({ ...ASKED, picture }),
    ).toMatchObject({ error: { code: 'not-available' } });
    expect(gateway.calls).toHaveLength(0);
  });
});

describe('a pool', () => {
  const asked = {
    language: 'en',
    page: 1,
    poolId: '9',
    taskId: 't',
    pageSize: 10,
    categoryId: null,
    sort: null,
  } as const;

  it('that is refused says so in the platform’s words', async () => {
    const catalogue = createCrossborderCatalogue(gatewayDouble(refusedWith('no permission')));
    expect(await catalogue.pool(asked)).toEqual({
      ok: false,
      error: { code: 'pool-refused', text: 'no permission' },
    });
  });

  it('that the key is not subscribed to is something else', async () => {
    const catalogue = createCrossborderCatalogue(gatewayDouble(gatewaySays('gw.APIACLDecline')));
    expect(await catalogue.pool(asked)).toMatchObject({ error: { code: 'not-subscribed' } });
  });
});
