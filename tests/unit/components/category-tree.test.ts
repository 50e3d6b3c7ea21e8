import { describe, expect, it } from 'vitest';
import {
  BRANCH_LIFE_MS,
  canOpen,
  findCategories,
  isFresh,
  knownCount,
  pathTo,
  treeOf,
} from '@/components/browse/category-tree';
import { nextUnread, searchedLevels } from '@/components/browse/category-reach';
import type { Category } from '@/lib/offers/category';
import type { StoredBranch } from '@/lib/store/records';
import { branches, category } from './sample-categories';

const tree = treeOf(branches(1000));
const TRAINS = category('41', { nameTranslated: 'Trains', level: 2 });
/** The first-level category that has not been read in the sample, with what stands under it. */
const toys = (...children: Category[]): StoredBranch => ({
  language: 'en',
  id: '4',
  branch: { ...category('4', { level: 1, isLeaf: false }), children },
  readAt: 1000,
});
const ids = (found: readonly { id: string }[]): string => found.map(({ id }) => id).join();

describe('the category tree', () => {
  it('leads from the root to any category, as far as it is known', () => {
    expect(ids(pathTo(tree, '311'))).toBe('3,31,311');
    expect(ids(pathTo(tree, '999'))).toBe('999');
  });

  it('survives a circle', () => {
    const [root] = branches(0);
    if (!root) throw new Error('no root');
    const a = { ...root, id: 'a', branch: { ...category('a'), children: [category('b')] } };
    const b = { ...root, id: 'b', branch: { ...category('b'), children: [category('a')] } };
    expect(ids(pathTo(treeOf([a, b]), 'a'))).toBe('b,a');
  });

  it('counts what is known without the root', () => {
    expect(knownCount(tree)).toBe(5);
  });

  it.each([
    ['a leaf', { isLeaf: true }, false],
    ['what is no leaf', { isLeaf: false, level: 3 }, true],
    ['an unknown on the second level', { isLeaf: null, level: 2 }, true],
    ['an unknown on the last level', { isLeaf: null, level: 3 }, false],
  ])('opens %s or does not', (_, more, opens) => {
    expect(canOpen(category('1', more))).toBe(opens);
  });

  it('names the first-level categories under which nobody has looked for a week', () => {
    expect(nextUnread(tree, 2000)).toEqual({ level: 2, ids: ['4'] });
    expect(nextUnread(tree, 1000 + BRANCH_LIFE_MS)).toEqual({ level: 2, ids: ['3', '4'] });
    expect(isFresh(tree, '3', 999 + BRANCH_LIFE_MS)).toBe(true);
  });

  it('goes on with the third level once the second is known', () => {
    expect(nextUnread(treeOf([...branches(1000), toys(TRAINS)]), 2000)).toEqual({
      level: 3,
      ids: ['41'],
    });
    expect(nextUnread(treeOf([...branches(1000), toys()]), 2000)).toEqual({ level: 3, ids: [] });
  });

  it.each([
    [[], []],
    [branches(0).slice(0, 1), ['first']],
    [branches(0).slice(0, 2), ['first', 'secondInPart']],
    [branches(0), ['first', 'secondInPart', 'thirdInPart']],
    [
      [...branches(0), toys(TRAINS)],
      ['first', 'second', 'thirdInPart'],
    ],
    [
      [...branches(0), toys()],
      ['first', 'second', 'third'],
    ],
  ])('tells which levels are looked through (%#)', (read, levels) => {
    expect(searchedLevels(treeOf(read))).toEqual(levels);
  });

  it.each([
    ['CUP', '31'],
    ['ｃｕｐ', '31'],
    ['杯', '31,311'],
    ['311', '311'],
    ['kitchen things', '3'],
    ['   ', ''],
    ['lamp', ''],
  ])('finds by %j', (text, found) => {
    expect(ids(findCategories(tree, text))).toBe(found);
  });
});
