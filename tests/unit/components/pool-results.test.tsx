// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PoolResults } from '@/components/browse/pool-results';
import { rowStates } from '@/components/browse/pool-row-state';
import { unreadOffer, type Offer } from '@/lib/offers/offer';
import type { PoolSearch } from '@/lib/store/records';
import { addSearch, clearSearches, replaceSearch } from '@/lib/store/searches';
import { fakeWorker, mount, press, unmount, until } from './mount';
import { FULL_OFFER } from './sample-offer';
import { poolSearch } from './sample-search';

const bare = (id: string): Offer => unreadOffer(id, 'crossborder');
const show = (search: PoolSearch, offers: Offer[]): Promise<void> =>
  mount(<PoolResults search={search} stored={{ offers, broken: false }} />);
const article = (id: string): string =>
  document.querySelector(`article[data-offer-id="${id}"]`)?.textContent ?? '';

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
});
afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('how far a pool’s offer has come', () => {
  const search = poolSearch({ state: 'running', filling: ['2'], gone: ['3'] });

  it.each([
    ['unread', search, bare('1')],
    ['filling', search, bare('2')],
    ['gone', search, bare('3')],
    ['read', search, { ...bare('2'), titleChinese: '杯' }],
    // What a failed run left over can be asked for again.
    ['unread', { ...search, state: 'failed' as const }, bare('2')],
  ])('is %s', (state, of, offer) => {
    expect(rowStates(of)(offer)).toBe(state);
  });
});

describe('a pool', () => {
  it('shows what it says of its offers, and cards of those that were read', async () => {
    const search = poolSearch({ total: 1234, state: 'running', filling: ['2'], gone: ['3'] });
    await addSearch(search);
    const rows = [{ offerId: '1', businessCategoryId: '123' }];
    await replaceSearch(search, { page: { page: 1, offers: [bare('1')], rows, readAt: 1 } });
    fakeWorker();
    await show(search, [bare('1'), bare('2'), bare('3'), FULL_OFFER]);
    expect(article('1')).toContain('business category 123');
    expect(article('1')).toContain('price unknown');
    expect(article('2')).toContain('Reading details…');
    expect(article('2')).toContain('business category unknown');
    expect(article('3')).toContain('This offer is gone from 1688.');
    expect(article(FULL_OFFER.id)).toContain('Sample dress');
    expect(document.querySelector('dl')?.textContent).toContain('1,234');
  });

  it('reads the next 20 details, or one, at a press that names the calls', async () => {
    const sent = fakeWorker();
    const ids = Array.from({ length: 25 }, (_, index) => String(100 + index));
    await show(poolSearch({ gone: ['100'] }), ids.map(bare));
    await press('Read the next 20 details (20 calls)');
    await press('Read details (1 call)');
    expect(sent).toEqual([
      { name: 'search.fill', command: { searchId: 'pool', offerIds: ids.slice(1, 21) } },
      { name: 'search.fill', command: { searchId: 'pool', offerIds: ['101'] } },
    ]);
  });

  it('says above its offers that reading failed', async () => {
    fakeWorker();
    await show(poolSearch({ state: 'failed', failure: { code: 'network-failed' } }), [bare('1')]);
    const [alert] = document.querySelectorAll('[role="alert"]');
    const feed = document.querySelector('[role="feed"]') ?? document.body;
    expect(alert?.compareDocumentPosition(feed)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('goes from offer to offer by Page Down and Page Up', async () => {
    fakeWorker();
    await show(poolSearch(), [bare('1'), bare('2')]);
    const [first, second] = document.querySelectorAll('article');
    const press = (key: string): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    };
    first?.focus();
    press('PageDown');
    expect(document.activeElement).toBe(second);
    press('PageUp');
    expect(document.activeElement).toBe(first);
  });

  it('gives the focus to the first offer of a page that was asked for', async () => {
    fakeWorker();
    const search = poolSearch({ more: true, total: 40 });
    await show(search, [bare('1'), bare('2')]);
    await press('Show more');
    await show({ ...search, pagesRead: 2 }, [bare('1'), bare('2'), bare('3')]);
    await until(() => expect(document.activeElement?.getAttribute('data-offer-id')).toBe('3'));
  });

  it('puts no more rows into the page than can be seen', async () => {
    const offers = Array.from({ length: 1000 }, (_, index) => bare(String(1000 + index)));
    await show(poolSearch({ total: 1000 }), offers);
    expect(document.querySelectorAll('article')).toHaveLength(100);
  });
});
