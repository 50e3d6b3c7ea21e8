// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { watch } from '@/lib/store/changes';
import { listName, namedList, wordsName } from '@/lib/store/rankings';
import {
  clearSaved,
  keepOffer,
  readSaved,
  removeSaved,
  restoreSaved,
  tidySaved,
} from '@/lib/store/saved';
import { savedOffer } from '../components/sample-saved';

const HOUR_MS = 3600_000;
const ids = async (removedSince?: number): Promise<string[]> =>
  (await readSaved(removedSince)).map(({ offerId }) => offerId);

beforeEach(async () => {
  await clearSaved();
  for (const [index, id] of ['1', '2', '3'].entries()) {
    await keepOffer(savedOffer(id, { savedAt: index }));
  }
});

describe('the kept offers', () => {
  it('come with the latest first', async () => {
    expect(await ids()).toEqual(['3', '2', '1']);
  });

  it('are one for each offer, the latest', async () => {
    await keepOffer(savedOffer('1', { savedAt: 9, from: { kind: 'search', searchId: 'other' } }));
    expect(await ids()).toEqual(['1', '3', '2']);
    expect((await readSaved())[0]?.from).toEqual({ kind: 'search', searchId: 'other' });
  });

  it('are without those that were taken out, unless these are asked for', async () => {
    expect(await removeSaved('2', 1000)).toBe(true);
    expect(await ids()).toEqual(['3', '1']);
    expect(await ids(1000)).toEqual(['3', '2', '1']);
    expect(await ids(1001)).toEqual(['3', '1']);
  });

  it('are taken back where they stood', async () => {
    await removeSaved('2', 1000);
    expect(await restoreSaved('2')).toBe(true);
    expect(await ids()).toEqual(['3', '2', '1']);
  });

  it('cannot be taken out or back where they are not', async () => {
    expect(await removeSaved('9', 1000)).toBe(false);
    expect(await restoreSaved('9')).toBe(false);
    expect(await ids()).toEqual(['3', '2', '1']);
  });

  it('go for good an hour after they were taken out', async () => {
    await removeSaved('2', 1000);
    await tidySaved(1000 + HOUR_MS);
    expect(await restoreSaved('2')).toBe(true);
    await removeSaved('2', 1000);
    await tidySaved(1001 + HOUR_MS);
    expect(await restoreSaved('2')).toBe(false);
    expect(await ids(0)).toEqual(['3', '1']);
  });
});

describe('the views of kept offers', () => {
  it.each([
    ['keeping', () => keepOffer(savedOffer('4'))],
    ['taking out', () => removeSaved('1', 1000)],
    ['taking back', () => restoreSaved('1')],
    ['forgetting all', clearSaved],
  ])('are told of %s', async (_, change) => {
    const told = new Promise<void>((done) => {
      const end = watch('saved', () => {
        end();
        done();
      });
    });
    await change();
    await told;
  });
});

describe('the name of a list in the store', () => {
  it('says which list it is', () => {
    expect(namedList(listName('31', 'goodPrice'))).toEqual({ categoryId: '31', kind: 'goodPrice' });
  });

  it('or that it is the hot words', () => {
    expect(namedList(wordsName('31'))).toEqual({ categoryId: '31', kind: null });
  });

  it.each(['', '31', '31 words more', '31 unheard-of'])('is none: %j', (name) => {
    expect(namedList(name)).toBeNull();
  });
});
