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
import { endWork } from '@/lib/store/several';
import type { SearchRecord } from '@/lib/store/records';
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
    await replaceSearch(part('one'), { page: { page: 1, offers: offers.slice(0, 2), readAt: 1 } });
    await replaceSearch(part('two'), { page: { page: 1, offers: offers.slice(1), readAt: 1 } });
    expect((await readOffers('several')).map(({ id }) => id)).toEqual(['2', '1', '3']);
  });

  it('has the price that was read last, whatever was done with the searches since', async () => {
    await addSearch(severalSearch(), part('one'), part('two'));
    const priced = (wholesalePrice: number) => [{ ...BARE_OFFER, id: '1', wholesalePrice }];
    const cheap = { page: 1, offers: priced(800), readAt: 20 };
    await replaceSearch(part('one'), { page: cheap });
    await replaceSearch(part('two'), { page: { page: 1, offers: priced(900), readAt: 10 } });
    await replaceSearch({ ...part('two'), updatedAt: 99 });
    expect(await readOffers('several')).toMatchObject([{ id: '1', wholesalePrice: 800 }]);
  });

  it('goes with its parts when it is too old, and counts as one until then', async () => {
    const young = Array.from({ length: 99 }, (_, index) =>
      keywordSearch({ id: `young ${String(index)}`, createdAt: 10 + index }),
    );
    await addSearch(severalSearch({ createdAt: 1 }), part('one', 1), part('two', 1), ...young);
    await replaceSearch(part('one', 1), { page: { page: 1, offers: [BARE_OFFER], readAt: 1 } });
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

describe('work that ends with a reason', () => {
  const failed = (record: SearchRecord): SearchRecord => ({ ...record, state: 'failed' });
  const states = async (): Promise<(string | undefined)[]> =>
    Promise.all(['several', 'one', 'two'].map(async (id) => (await readSearch(id))?.state));
  const begin = (starts: number): Promise<void> =>
    addSearch(
      severalSearch({ state: 'running', starts, parts: ['one', 'two'] }),
      { ...part('one'), state: 'running', starts: 0 },
      part('two'),
    );

  it('ends what was still to do of each picture too, and leaves what is done', async () => {
    await begin(1);
    await endWork(severalSearch({ starts: 1 }), failed);
    expect(await states()).toEqual(['failed', 'failed', 'done']);
  });

  it('goes on where it was wanted anew meanwhile', async () => {
    await begin(0);
    await endWork(severalSearch({ starts: 1 }), failed);
    expect(await states()).toEqual(['running', 'running', 'done']);
  });

  it('stays done where another worker has finished it', async () => {
    await addSearch(severalSearch({ starts: 1 }), part('one'), part('two'));
    await endWork(severalSearch({ starts: 1 }), failed);
    expect(await states()).toEqual(['done', 'done', 'done']);
  });

  it('is not brought back where it was forgotten', async () => {
    await endWork(severalSearch({ starts: 1 }), failed);
    expect(await states()).toEqual([undefined, undefined, undefined]);
  });
});
