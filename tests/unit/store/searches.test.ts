import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addSearch, clearSearches, latestSearches, pruneSearches } from '@/lib/store/searches';
import { keywordSearch, recommendedSearch } from '../components/sample-search';

afterEach(clearSearches);

const ids = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${String(index)}`);

describe('searches that become too many', () => {
  it('are not pushed out by the feed, of which the latest stay', async () => {
    const searches = ids('search', 101).map((id, at) => keywordSearch({ id, createdAt: at }));
    const feeds = ids('feed', 60).map((id, at) => recommendedSearch({ id, createdAt: 1000 + at }));
    await addSearch(...searches, ...feeds);
    await pruneSearches();
    const left = (await latestSearches(999)).map(({ id }) => id).reverse();
    expect(left).toEqual([...ids('search', 101).slice(1), ...ids('feed', 60).slice(50)]);
  });
});
