import { describe, expect, it } from 'vitest';
import {
  BRANCH_LIFE_MS,
  canOpen,
  findCategories,
  isFresh,
  knownCount,
  pathTo,
  treeOf,
  unreadBranches,
} from '@/components/browse/category-tree';
import { branches, category } from './sample-categories';

const tree = treeOf(branches(1000));
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
    expect(unreadBranches(tree, 2000)).toEqual(['4']);
    expect(unreadBranches(tree, 1000 + BRANCH_LIFE_MS)).toEqual(['3', '4']);
    expect(isFresh(tree, '3', 999 + BRANCH_LIFE_MS)).toBe(true);
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
