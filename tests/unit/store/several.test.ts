import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/store/database';
import {
  addSearch,
  clearSearches,
  latestSearches,
  pruneSearches,
  readOffers,
  readSearch,
  replaceSearch,
  unfinishedSearches,
} from '@/lib/store/searches';
import { BARE_OFFER } from '../components/sample-offer';
import { keywordSearch, pictureSearch, severalSearch } from '../components/sample-search';

afterEach(clearSearches);

const part = (id: string, createdAt = 0) => pictureSearch({ id, createdAt, partOf: 'several' });

describe('a search by several pictures', () => {
  it('is one search, and its work is its own', async () => {
    await addSearch(severalSearch({ state: 'running' }), part('one'), part('two'));
    await replaceSearch({ ...part('one'), state: 'running' });
    expect((await latestSearches(9)).map(({ id }) => id)).toEqual(['several']);
    expect((await unfinishedSearches()).map(({ id }) => id)).toEqual(['several']);
  });

  it('has the offers of its parts, each once', async () => {
    await addSearch(severalSearch(), part('one'), part('two'));
    const offers = ['1', '2', '3'].map((id) => ({ ...BARE_OFFER, id }));
    await replaceSearch(part('one'), { page: { page: 1, offers: offers.slice(0, 2) } });
    await replaceSearch(part('two'), { page: { page: 1, offers: offers.slice(1) } });
    expect((await readOffers('several')).map(({ id }) => id)).toEqual(['2', '1', '3']);
  });

  it('goes with its parts when it is too old, and counts as one until then', async () => {
    const young = Array.from({ length: 99 }, (_, index) =>
      keywordSearch({ id: `young ${String(index)}`, createdAt: 10 + index }),
    );
    await addSearch(severalSearch({ createdAt: 1 }), part('one', 1), part('two', 1), ...young);
    await replaceSearch(part('one', 1), { page: { page: 1, offers: [BARE_OFFER] } });
    await pruneSearches();
    expect(await readSearch('two')).toBeDefined();
    await addSearch(keywordSearch({ id: 'youngest', createdAt: 999 }));
    await pruneSearches();
    const left = await (await database()).getAllKeys('searches');
    expect(left).toHaveLength(100);
    expect(left).toEqual(expect.not.arrayContaining(['several', 'one', 'two']));
    expect(await (await database()).count('pages')).toBe(0);
  });
});
