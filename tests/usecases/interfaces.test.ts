import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway, savePartner, saveTop } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import type { Catalogue } from '@/lib/gateway/catalogue';
import { ABILITIES, isAble, type Ability, type Dialect } from '@/lib/offers/dialects';
import type { OfferPage } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { topSettings } from '@/lib/store/gateway-settings';
import { APPS, DEMO, EXAMPLES } from '../sandbox';
import { startWorld, type World } from './world';

/** Everything that is true of every interface of 1688, whichever answers. */

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  world.granted.add('https://kf.fw199.com/*').add('https://api.1688.com/*');
});
afterAll(() => started.close());

const partner = { ...APPS.partner, sessionOnly: false };
const top = { ...APPS.router, sessionOnly: false };

/** How each interface is connected, rightly and with a wrong secret. */
const CONNECT: Record<
  Dialect,
  { rightly: () => Promise<unknown>; wrongly: () => Promise<unknown> }
> = {
  crossborder: {
    rightly: () => world.connect(),
    wrongly: () => world.connect({ appSecret: 'wrong' }),
  },
  partner: {
    rightly: () => savePartner(partner),
    wrongly: () => savePartner({ ...partner, appSecret: 'wrong' }),
  },
  top: {
    rightly: () => saveTop(top),
    wrongly: () => saveTop({ ...top, appSecret: 'wrong' }),
  },
};

const page = { language: 'en', page: 1, options: NO_OPTIONS } as const;

/** One question for each ability, and how many things its answer holds. */
const ASK: Record<Ability, (catalogue: Catalogue) => Promise<unknown>> = {
  keyword: (catalogue) => catalogue.searchByKeyword({ ...page, keyword: 'mug' }),
  picture: (catalogue) =>
    catalogue.searchByPicture({ ...page, picture: { publicAddress: DEMO.alicdn.src } }),
  offer: (catalogue) =>
    catalogue.offer({ offerId: String(EXAMPLES.offers.pricedByQuantity), language: 'en' }),
  shop: (catalogue) => catalogue.shop({ ...page, sellerOpenId: EXAMPLES.sellerOpenId }),
  recommended: (catalogue) => catalogue.recommended({ ...page, memberId: 'member' }),
  related: (catalogue) =>
    catalogue.related({ ...page, offerId: String(EXAMPLES.offers.pricedByQuantity) }),
  pool: (catalogue) =>
    catalogue.pool({
      ...page,
      poolId: String(EXAMPLES.poolId),
      taskId: 'task',
      pageSize: 20,
      categoryId: null,
      sort: null,
    }),
  categories: (catalogue) => catalogue.category({ categoryId: '0', language: 'en' }),
  ranking: (catalogue) =>
    catalogue.ranking({
      categoryId: String(EXAMPLES.categories.mugs),
      kind: 'complex',
      limit: 10,
      language: 'en',
    }),
  hotKeywords: (catalogue) =>
    catalogue.hotKeywords({ categoryId: String(EXAMPLES.categories.mugs), language: 'en' }),
};

describe.each(['crossborder', 'partner', 'top'] as const)('%s', (dialect) => {
  let catalogue: Catalogue;
  beforeEach(() => {
    catalogue = world.catalogues[dialect];
  });

  /** The right picture in the form that the interface takes. */
  const byPicture = (pageNumber = 1) =>
    catalogue.searchByPicture({
      ...page,
      page: pageNumber,
      picture:
        dialect === 'crossborder'
          ? { imageAddress: DEMO.alicdn.src }
          : { publicAddress: DEMO.alicdn.src },
    });

  it('proves its credentials', async () => {
    await CONNECT[dialect].rightly();
    expect(await catalogue.probe()).toEqual({ ok: true, value: null });
  });

  it('says that there are none', async () => {
    await vault.change(() => null);
    await forgetGateway('partner');
    await forgetGateway('top');
    expect(await catalogue.probe()).toMatchObject({ error: { code: 'account-missing' } });
  });

  it('names a wrong secret', async () => {
    await CONNECT[dialect].wrongly();
    expect(await catalogue.probe()).toMatchObject({ error: { code: 'signature-wrong' } });
  });

  it('finds the product of a picture first, as offers that can be opened', async () => {
    await CONNECT[dialect].rightly();
    const found = await byPicture();
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const { answer, language } = found.value;
    expect(DEMO.alicdn.offerIds.map(String)).toContain(answer.offers[0]?.id);
    expect(language).toBe('en');
    expect(answer.dropped).toBe(0);
    for (const offer of answer.offers) expectWhole(offer, dialect);
  });

  it.each(ABILITIES)('does what it says of: %s', async (ability) => {
    await CONNECT[dialect].rightly();
    const asked = ability === 'picture' ? await byPicture() : await ASK[ability](catalogue);
    if (isAble(dialect, ability)) expect(asked).toMatchObject({ ok: true });
    else {
      expect(asked).toMatchObject({ ok: false, error: { code: 'not-available' } });
      expect(world.sandbox.log()).toEqual([]);
    }
  });

  it('asks an equal question once', async () => {
    await CONNECT[dialect].rightly();
    await byPicture();
    const before = world.sandbox.log().length;
    expect(await byPicture()).toMatchObject({ ok: true });
    expect(world.sandbox.log()).toHaveLength(before);
  });

  it.each([
    ['html', 'reply-unreadable'],
    ['half-json', 'reply-unreadable'],
    ['server-error', 'gateway-broken'],
  ] as const)('tells %s as %s', async (kind, code) => {
    await CONNECT[dialect].rightly();
    world.sandbox.fault({ kind, times: 9 });
    expect(await byPicture()).toMatchObject({ ok: false, error: { code } });
  });

  it('tells what the key may not do', async () => {
    await CONNECT[dialect].rightly();
    world.sandbox.fault({ kind: 'not-subscribed', times: 1 });
    // The partner's codes are in no document: its own words are shown instead.
    const code = dialect === 'partner' ? 'gateway-error' : 'not-subscribed';
    expect(await byPicture()).toMatchObject({ error: { code } });
  });

  it('goes on after a pause that the platform asks for', async () => {
    await CONNECT[dialect].rightly();
    world.sandbox.fault({ kind: 'rate-limit', times: 1 });
    expect(await byPicture()).toMatchObject({ ok: true });
  });

  it('leaves an item out that has no id, and keeps the others', async () => {
    await CONNECT[dialect].rightly();
    world.sandbox.fault({ kind: 'item-without-id', times: 1 });
    const found = await byPicture();
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    expect(found.value.answer.dropped).toBe(1);
    expect(found.value.answer.offers.length).toBeGreaterThan(0);
  });

  it('sends no secret along', async () => {
    await CONNECT[dialect].rightly();
    await byPicture();
    const sent = JSON.stringify(world.sandbox.log());
    for (const { appSecret } of [APPS.main, APPS.partner, APPS.router]) {
      expect(sent).not.toContain(appSecret);
    }
  });
});

describe('the router', () => {
  it.each(['md5', 'hmac', 'hmac-sha256', 'hmac-sha1'] as const)('signs by %s', async (method) => {
    await saveTop(top);
    await topSettings.write({ ...(await topSettings.read()), signMethod: method });
    expect(await world.catalogues.top.probe()).toMatchObject({ ok: true });
  });

  it('takes a picture as a file, and tells the same from the similar', async () => {
    await saveTop(top);
    await topSettings.write({ ...(await topSettings.read()), pictureForm: 'multipart' });
    const base64 = await demoBytes();
    const ask = async (sameOnly: boolean): Promise<OfferPage> => {
      const options = { ...NO_OPTIONS, sameOnly };
      const found = await world.catalogues.top.searchByPicture({
        ...page,
        options,
        picture: { base64 },
      });
      if (!found.ok) throw new Error(JSON.stringify(found.error));
      return found.value.answer;
    };
    const similar = await ask(false);
    const same = await ask(true);
    expect(same.offers.length).toBeLessThan(similar.offers.length);
    const shares = similar.offers.map(({ similarity }) => similarity ?? -1);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('lists no shop without a session', async () => {
    await forgetGateway('top');
    await saveTop({ ...top, session: '' });
    expect(await ASK.shop(world.catalogues.top)).toMatchObject({
      error: { code: 'session-missing', unsent: true },
    });
  });

  it('is not called where Chrome was not asked for its host', async () => {
    await saveTop(top);
    world.granted.clear();
    expect(await world.catalogues.top.probe()).toMatchObject({
      error: { code: 'gateway-host-closed', facts: { host: 'api.1688.com' } },
    });
    expect(world.sandbox.log()).toEqual([]);
  });
});

/** What holds of every offer, whoever gave it. */
function expectWhole(offer: OfferPage['offers'][number], dialect: Dialect): void {
  expect(offer.dialect).toBe(dialect);
  expect(offer.id).toMatch(/^\d+$/);
  expect(offer.plainLink).toBe(`https://detail.1688.com/offer/${offer.id}.html`);
  expect(offer.link).toMatch(/^https:\/\/(?:[\w-]+\.)*1688\.com\//);
  expect(offer.titleChinese).toBeTruthy();
  for (const fen of [offer.wholesalePrice, offer.dropshipPrice, offer.promotionPrice]) {
    expect(fen === null || (Number.isInteger(fen) && fen >= 0)).toBe(true);
  }
  expect(offer.picture ?? 'https://').toMatch(/^https:\/\//);
}

async function demoBytes(): Promise<string> {
  const reply = await world.sandbox.fetch(DEMO.alicdn.src);
  return Buffer.from(await reply.arrayBuffer()).toString('base64');
}
