// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { completeOffer } from '@/components/offer/complete-offer';
import { OfferView } from '@/components/panel/offer-view';
import type { Offer } from '@/lib/offers/offer';
import type { Place } from '@/lib/store/panel-view';
import type { OfferLookup } from '@/lib/store/records';
import { addSearch, clearSearches, readDetail, replaceSearch } from '@/lib/store/searches';
import { clearPage, show } from './rendered';
import { BARE_DETAIL, FULL_DETAIL } from './sample-detail';
import { BARE_OFFER, FULL_OFFER } from './sample-offer';
import { keywordSearch, offerLookup } from './sample-search';

const lookup = (more: Partial<OfferLookup> = {}): OfferLookup =>
  offerLookup({ id: crypto.randomUUID(), ...more });

const open = (search: OfferLookup, offers: Offer[] | null, trail: readonly Place[] = []) =>
  show(<OfferView search={search} stored={{ offers, broken: false }} trail={trail} />);
const region = (): HTMLElement | null => document.querySelector('[role=region][aria-label=Offer]');

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  clearPage();
  await clearSearches();
});

describe('an opened offer', () => {
  it('is busy while it is read', async () => {
    const search = lookup({ state: 'running', pagesRead: 0 });
    await open(search, null);
    expect(region()?.getAttribute('aria-busy')).toBe('true');
    expect(region()?.querySelector('article')).toBeNull();
  });

  it('shows its card and all that its detail tells, as it stands in the store', async () => {
    const search = lookup();
    await addSearch(search);
    await replaceSearch(search, { detail: { ...FULL_DETAIL, status: 'expired' } });
    await open(search, [FULL_OFFER]);
    await vi.waitFor(() => {
      expect(region()?.querySelectorAll('[data-section]')).toHaveLength(11);
    });
    expect(region()?.getAttribute('aria-busy')).toBe('false');
    expect(region()?.querySelector('article')?.dataset['offerId']).toBe(FULL_OFFER.id);
    expect(region()?.textContent).toContain('No longer on sale');
  });

  it('shows the card alone where nothing else is known', async () => {
    const search = lookup();
    await addSearch(search);
    await replaceSearch(search, { detail: BARE_DETAIL });
    await open(search, [FULL_OFFER]);
    // Asked later than by the view, so answered later.
    await act(async () => expect(await readDetail(search.id)).toEqual(BARE_DETAIL));
    expect(region()?.querySelectorAll('article')).toHaveLength(1);
    expect(region()?.querySelector('[data-section]')).toBeNull();
  });

  it('says what it failed with, and offers another try', async () => {
    const search = lookup({ state: 'failed', failure: { code: 'network-failed' }, pagesRead: 0 });
    await open(search, []);
    expect(region()?.querySelector('[role=alert]')).not.toBeNull();
    expect(region()?.textContent).toContain('Try again');
  });

  it('leads to its page on 1688 where it is gone', async () => {
    await open(lookup({ state: 'failed', failure: { code: 'offer-gone' }, pagesRead: 0 }), []);
    const link = region()?.querySelector(
      'a[href="https://detail.1688.com/offer/600000000001.html"]',
    );
    expect(link?.textContent).toBe('Open on 1688');
  });

  it('is one region, whatever it is made of', async () => {
    const search = lookup();
    await addSearch(search);
    await replaceSearch(search, { detail: FULL_DETAIL });
    await open(search, [FULL_OFFER]);
    await vi.waitFor(() => expect(region()?.querySelector('[data-section]')).not.toBeNull());
    expect(document.querySelectorAll('section, [role=region]')).toHaveLength(1);
  });
});

describe('the card of an opened offer', () => {
  const words = (): string => region()?.querySelector('article')?.textContent ?? '';
  const read: Offer = { ...FULL_OFFER, soldMonthly: null, repurchaseRate: null, tradeScore: null };
  const trail: Place[] = [{ kind: 'search', searchId: 'list' }, { kind: 'pool' }];
  const list = async (offer: Offer, createdAt: number, more = {}): Promise<void> => {
    const search = keywordSearch({ id: 'list', createdAt, ...more });
    await addSearch(search);
    await replaceSearch(search, { page: { page: 1, offers: [offer], readAt: 1 } });
  };

  it('says what the list knew from which it was opened', async () => {
    await list({ ...FULL_OFFER, wholesalePrice: 1, company: 'other' }, 0);
    await open(lookup(), [read], trail);
    await vi.waitFor(() => expect(words()).toContain('1,234 sold/month'));
    expect(words()).toContain('13% buy again');
    // What its detail says stays as it is said there.
    expect(words()).toContain('¥25.80');
    expect(words()).toContain('示例公司');
  });

  it('says what one of the latest lists knew where it was opened by its id', async () => {
    await list(FULL_OFFER, 1000);
    await open(lookup({ createdAt: 2000 }), [read]);
    await vi.waitFor(() => expect(words()).toContain('1,234 sold/month'));
  });

  it('makes nothing up: what is old or of another offer stays unknown', async () => {
    const latest = { ...FULL_OFFER, soldMonthly: null, repurchaseRate: null };
    await list(FULL_OFFER, 0, { id: 'old' });
    await list({ ...FULL_OFFER, id: '2' }, 1_000_000_000, { id: 'other' });
    await list(latest, 1_000_000_000);
    await open(lookup({ createdAt: 1_000_000_000 }), [read]);
    await vi.waitFor(() => expect(words()).toContain('trade 4.9/5'));
    expect(words()).toContain('sales unknown');
    expect(words()).toContain('repurchase rate unknown');
  });

  it('has no title in a language that is not its own', async () => {
    await list(FULL_OFFER, 0, { language: 'fr' });
    await open(lookup(), [{ ...read, titleTranslated: null }], trail);
    await vi.waitFor(() => expect(words()).toContain('1,234 sold/month'));
    expect(words()).not.toContain('Sample dress');
  });
});

describe('an offer that is completed by another', () => {
  it('takes no half of a price range', () => {
    const before = { ...FULL_OFFER, wholesalePrice: 2000, wholesalePriceTo: 4000 };
    const priced = { ...BARE_OFFER, wholesalePrice: 2500 };
    expect(completeOffer(priced, before)).toMatchObject({
      wholesalePrice: 2500,
      wholesalePriceTo: null,
      promotionPrice: null,
    });
    expect(completeOffer(BARE_OFFER, before)).toMatchObject({
      wholesalePrice: 2000,
      wholesalePriceTo: 4000,
    });
  });

  it('does not take how alike a search found it, nor its links', () => {
    const { similarity, link, dialect } = completeOffer(BARE_OFFER, FULL_OFFER);
    expect({ similarity, link, dialect }).toEqual({
      similarity: null,
      link: BARE_OFFER.link,
      dialect: BARE_OFFER.dialect,
    });
  });

  it('stays the same where nothing else is known of it', () => {
    expect(completeOffer(BARE_OFFER, undefined)).toBe(BARE_OFFER);
    expect(completeOffer(BARE_OFFER, { ...FULL_OFFER, id: '2' })).toBe(BARE_OFFER);
  });
});
