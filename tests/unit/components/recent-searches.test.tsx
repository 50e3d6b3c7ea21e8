// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { RecentSearches } from '@/components/panel/recent-searches';
import { addSearch, clearSearches } from '@/lib/store/searches';
import { fakeWorker, mount, unmount, until } from './mount';
import { keywordSearch, offerLookup, recommendedSearch } from './sample-search';

const names = (): string[] =>
  [...document.querySelectorAll('li')].map(
    (one) => one.querySelector('[title]')?.textContent ?? '',
  );

afterEach(async () => {
  unmount();
  await clearSearches();
});

describe('the recent searches', () => {
  it('leave out looks at single offers, however many there were', async () => {
    fakeWorker();
    await addSearch(
      keywordSearch({ createdAt: 1 }),
      offerLookup({ id: 'typed', createdAt: 2 }),
      ...Array.from({ length: 60 }, (_, at) =>
        offerLookup({ id: `look-${String(at)}`, createdAt: 3 + at, title: 'Sample dress' }),
      ),
      recommendedSearch({ id: 'feed', createdAt: 70 }),
      recommendedSearch({ id: 'newer feed', createdAt: 71 }),
    );
    await mount(<RecentSearches windowId={7} />);
    // An offer that was asked for by its id is something that a person searched for.
    await until(() =>
      expect(names()).toEqual(['Recommended for you', 'Offer 600000000001', '马克杯']),
    );
  });
});
