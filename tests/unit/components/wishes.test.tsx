// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DetailWishes } from '@/components/detail/detail-wishes';
import { LackNote } from '@/components/offer/lack-note';
import { OfferCard } from '@/components/offer/offer-card';
import { ShopPlaceProvider, WishPlaceProvider } from '@/components/offer/wish-place';
import { useConnection } from '@/components/state/use-connection';
import { language } from '@/components/words/words';
import { success } from '@/lib/failures/outcome';
import type { Connection, Lack } from '@/lib/offers/dialects';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { failing, fakeWorker, settle, until } from './mount';
import { button, clearPage, press, show } from './rendered';
import { BARE_DETAIL, FULL_DETAIL } from './sample-detail';
import { BARE_OFFER, FULL_OFFER } from './sample-offer';

vi.mock('@/components/state/use-connection', () => ({ useConnection: vi.fn() }));

const ANY_ID: unknown = expect.stringMatching(/^[\da-f-]{36}$/);
const pictureOf = (address: string | null | undefined) => ({
  kind: 'address',
  address,
  offerTitle: 'Sample dress',
});
const connected = (connection: Connection | null): void => {
  vi.mocked(useConnection).mockReturnValue(connection);
};
const card = (offer = FULL_OFFER): Promise<HTMLElement> =>
  show(
    <WishPlaceProvider windowId={7}>
      <OfferCard offer={offer} titleLanguage="en" />
    </WishPlaceProvider>,
  );
const detail = (of = FULL_DETAIL): Promise<HTMLElement> =>
  show(
    <WishPlaceProvider windowId={7}>
      <DetailWishes detail={of} titleLanguage="en" />
    </WishPlaceProvider>,
  );

beforeEach(() => {
  fakeBrowser.reset();
  connected({ dialects: ['crossborder'], hasSession: false });
});
afterEach(() => {
  clearPage();
  language.value = 'en';
});

describe('a card’s ways on', () => {
  it.each([
    ['Details', 'search.offer', { offerId: FULL_OFFER.id, title: 'Sample dress' }],
    ['Find same', 'search.picture', { source: pictureOf(FULL_OFFER.picture), options: NO_OPTIONS }],
    [
      'Same shop',
      'search.shop',
      { offerId: FULL_OFFER.id, sellerOpenId: null, company: '示例公司' },
    ],
  ])('%s sends %s', async (label, name, command) => {
    const sent = fakeWorker();
    await press(await card(), label);
    expect(sent).toEqual([{ name, command: { ...command, searchId: ANY_ID, windowId: 7 } }]);
  });

  it('are not there where nobody says in which window', async () => {
    const page = await show(<OfferCard offer={FULL_OFFER} titleLanguage="en" />);
    expect(page.textContent).not.toContain('Details');
  });

  it('are not on the card of the details themselves', async () => {
    const page = await show(
      <WishPlaceProvider windowId={7}>
        <OfferCard offer={FULL_OFFER} titleLanguage="en" opened />
      </WishPlaceProvider>,
    );
    expect(page.textContent).not.toContain('Details');
  });

  it('open the panel from the popup once the worker has the command', async () => {
    const order: string[] = [];
    let answer = (): void => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    fakeWorker(async () => {
      order.push('command');
      await answered;
      order.push('answer');
      return success(null);
    });
    const open = vi.fn(() => {
      order.push('panel');
      return Promise.resolve();
    });
    Object.assign(browser, { sidePanel: { open } });
    const page = await show(
      <WishPlaceProvider windowId={7} opensPanel>
        <OfferCard offer={FULL_OFFER} titleLanguage="en" />
      </WishPlaceProvider>,
    );
    button(page, 'Details').click();
    await settle();
    expect(order).toEqual(['command']);
    answer();
    await until(() => expect(order).toEqual(['command', 'answer', 'panel']));
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it('stay where they lead nowhere, and say why at a press', async () => {
    connected({ dialects: ['partner'], hasSession: false });
    const sent = fakeWorker();
    const page = await card();
    expect(button(page, 'Details').getAttribute('aria-disabled')).toBe('true');
    expect(button(page, 'Find same').getAttribute('aria-disabled')).toBe('false');
    await press(page, 'Details');
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      'Partner gateway has no call for this.',
    );
    expect(sent).toEqual([]);
  });

  it('do not search for a picture that is not there', async () => {
    const page = await card(BARE_OFFER);
    await press(page, 'Find same');
    expect(page.querySelector('[role=status]')?.textContent).toContain('no picture');
  });

  it('say what a command failed with', async () => {
    fakeWorker(failing('search.offer', 'interrupted'));
    const page = await card();
    await press(page, 'Details');
    await vi.waitFor(() => expect(page.querySelector('[role=alert]')).not.toBeNull());
  });
});

describe('a search that starts from an offer', () => {
  it('is called by its title in the reader’s language', async () => {
    language.value = 'zh-CN';
    const sent = fakeWorker();
    await press(await card(), '详情');
    expect(sent[0]?.command).toMatchObject({ title: '示例连衣裙' });
  });

  it('has no name of its own where the offer has no title', async () => {
    const sent = fakeWorker();
    await press(await card(BARE_OFFER), 'Details');
    expect(sent[0]?.command['title']).toBeUndefined();
  });
});

describe('the ways on from the offers of a shop', () => {
  it('do not lead to that shop', async () => {
    const page = await show(
      <WishPlaceProvider windowId={7}>
        <ShopPlaceProvider>
          <OfferCard offer={FULL_OFFER} titleLanguage="en" />
        </ShopPlaceProvider>
      </WishPlaceProvider>,
    );
    expect(button(page, 'Details')).not.toBeNull();
    expect(page.textContent).not.toContain('Same shop');
  });
});

describe('the ways on from the details', () => {
  it.each([
    [
      'Find same',
      'search.picture',
      { source: pictureOf(FULL_DETAIL.gallery[0]), options: NO_OPTIONS },
    ],
    [
      'Same shop',
      'search.shop',
      { offerId: FULL_OFFER.id, sellerOpenId: 'BBBsampleOpenId', company: '示例公司' },
    ],
    ['Related offers', 'search.related', { offerId: FULL_OFFER.id, title: 'Sample dress' }],
  ])('%s sends %s', async (label, name, command) => {
    const sent = fakeWorker();
    await press(await detail(), label);
    expect(sent).toEqual([{ name, command: { ...command, searchId: ANY_ID, windowId: 7 } }]);
  });

  it('cut words that are longer than the protocol takes', async () => {
    const sent = fakeWorker();
    const offer = { ...FULL_OFFER, titleTranslated: 'x'.repeat(900) };
    await press(await detail({ ...FULL_DETAIL, offer }), 'Related offers');
    expect(sent[0]?.command).toMatchObject({ title: 'x'.repeat(500) });
  });

  it('say why under the buttons, each for itself', async () => {
    connected({ dialects: ['top'], hasSession: false });
    const page = await detail(BARE_DETAIL);
    for (const words of [
      'Find same: The reply has no picture to search with.',
      'Same shop: Needs the router’s session token.',
      'Related offers: Router has no call for this.',
    ]) {
      expect(page.textContent).toContain(words);
    }
    const shop = button(page, 'Same shop');
    const reason = document.getElementById(shop.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('session token');
  });
});

describe('the note of what is lacking', () => {
  it.each<[Lack, string, string]>([
    [{ reason: 'no-account' }, 'Connect a key first.', '请先连接密钥。'],
    [
      { reason: 'dialect', dialect: 'partner' },
      'Partner gateway has no call for this.',
      '合作方网关没有此功能的接口。',
    ],
    [
      { reason: 'session', dialect: 'top' },
      'Needs the router’s session token.',
      '需要路由网关的 session 令牌。',
    ],
  ])('says %j in both languages', async (lack, english, chinese) => {
    expect((await show(<LackNote lack={lack} />)).textContent).toBe(english);
    language.value = 'zh-CN';
    expect((await show(<LackNote lack={lack} />)).textContent).toBe(chinese);
  });
});
