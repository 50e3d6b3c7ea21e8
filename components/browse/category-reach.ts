import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import { canOpen, isFresh, type CategoryTree } from './category-tree';

/** Branches that can be read at a press, so that the search knows a whole level. */
export interface Unread {
  /** The level that they make whole. */
  level: 2 | 3;
  ids: string[];
}

/**
 * What is to be read next: what stands under the first level, and only then what stands under the
 * second, which is not known before.
 */
export function nextUnread(tree: CategoryTree, now: number): Unread {
  const isWanted = (one: Category): boolean => canOpen(one) && !isFresh(tree, one.id, now);
  const idsOf = (level: readonly Category[]): string[] =>
    level.filter(isWanted).map(({ id }) => id);
  const under = idsOf(firstLevel(tree));
  return under.length > 0 ? { level: 2, ids: under } : { level: 3, ids: idsOf(secondLevel(tree)) };
}

/** How much of a level the search looks through. */
type Reach = 'whole' | 'part' | 'none';

/** Levels of the tree that a search looks through, by the names of their words. */
export type SearchedLevel = 'first' | 'second' | 'secondInPart' | 'third' | 'thirdInPart';

/** Which levels have been read, whole or in part. */
export function searchedLevels(tree: CategoryTree): SearchedLevel[] {
  if (!tree.childrenOf.has(ROOT_CATEGORY)) return [];
  const second = reachOf(tree, firstLevel(tree));
  const third = reachOf(tree, secondLevel(tree));
  const levels: SearchedLevel[] = ['first'];
  if (second !== 'none') levels.push(second === 'whole' ? 'second' : 'secondInPart');
  // Of a level whose parents are not all known, nobody can say that it is whole.
  const isWhole = second === 'whole' && third === 'whole';
  if (third !== 'none') levels.push(isWhole ? 'third' : 'thirdInPart');
  return levels;
}

/** Whether what stands under these categories has been read, also long ago. */
function reachOf({ childrenOf }: CategoryTree, parents: readonly Category[]): Reach {
  const open = parents.filter(canOpen);
  const read = open.filter(({ id }) => childrenOf.has(id));
  if (read.length === 0) return 'none';
  return read.length === open.length ? 'whole' : 'part';
}

function firstLevel({ childrenOf }: CategoryTree): readonly Category[] {
  return childrenOf.get(ROOT_CATEGORY) ?? [];
}

function secondLevel(tree: CategoryTree): readonly Category[] {
  return firstLevel(tree).flatMap(({ id }) => tree.childrenOf.get(id) ?? []);
}
