// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OfferView } from '@/components/panel/offer-view';
import type { OfferLookup } from '@/lib/store/records';
import { addSearch, replaceSearch } from '@/lib/store/searches';
import { clearPage, show } from './rendered';
import { BARE_DETAIL, FULL_DETAIL } from './sample-detail';
import { FULL_OFFER } from './sample-offer';
import { offerLookup } from './sample-search';

const lookup = (more: Partial<OfferLookup> = {}): OfferLookup =>
  offerLookup({ id: crypto.randomUUID(), ...more });

const region = (): HTMLElement | null => document.querySelector('[role=region][aria-label=Offer]');

beforeEach(() => fakeBrowser.reset());
afterEach(clearPage);

describe('an opened offer', () => {
  it('is busy while it is read', async () => {
    const search = lookup({ state: 'running', pagesRead: 0 });
    await show(<OfferView search={search} stored={{ offers: null, broken: false }} />);
    expect(region()?.getAttribute('aria-busy')).toBe('true');
    expect(region()?.querySelector('article')).toBeNull();
  });

  it('shows its card and all that its detail tells, as it stands in the store', async () => {
    const search = lookup();
    await addSearch(search);
    await replaceSearch(search, { detail: { ...FULL_DETAIL, status: 'expired' } });
    await show(<OfferView search={search} stored={{ offers: [FULL_OFFER], broken: false }} />);
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
    await show(<OfferView search={search} stored={{ offers: [FULL_OFFER], broken: false }} />);
    await new Promise((done) => setTimeout(done, 20));
    expect(region()?.querySelectorAll('article')).toHaveLength(1);
    expect(region()?.querySelector('[data-section]')).toBeNull();
  });

  it('says what it failed with, and offers another try', async () => {
    const search = lookup({ state: 'failed', failure: { code: 'network-failed' }, pagesRead: 0 });
    await show(<OfferView search={search} stored={{ offers: [], broken: false }} />);
    expect(region()?.querySelector('[role=alert]')).not.toBeNull();
    expect(region()?.textContent).toContain('Try again');
  });
});
