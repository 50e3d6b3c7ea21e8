import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import type { StoredBranch } from '@/lib/store/records';

/** How long a part of the tree holds; the platform changes it rarely. */
export const BRANCH_LIFE_MS = 7 * 24 * 60 * 60 * 1000;
/** The last level of the tree. */
const LAST_LEVEL = 3;

/** What is known of the category tree. */
export interface CategoryTree {
  /** Every category that a branch names, the root included. */
  byId: ReadonlyMap<string, Category>;
  parentOf: ReadonlyMap<string, string>;
  childrenOf: ReadonlyMap<string, readonly Category[]>;
  /** When what stands under a category was read, in ms since 1970. */
  readAt: ReadonlyMap<string, number>;
}

/** Puts the branches that were read together. */
export function treeOf(branches: readonly StoredBranch[]): CategoryTree {
  const byId = new Map<string, Category>();
  const parentOf = new Map<string, string>();
  const add = (category: Category): void => {
    byId.set(category.id, merged(byId.get(category.id), category));
    const { id, parentId } = category;
    if (parentId !== null && parentId !== id && !parentOf.has(id)) parentOf.set(id, parentId);
  };
  for (const { branch } of branches) {
    // Where a category stands is known best by the branch that it was found under.
    for (const child of branch.children) parentOf.set(child.id, branch.id);
    for (const category of [branch, ...branch.children]) add(category);
  }
  return {
    byId,
    parentOf,
    childrenOf: new Map(branches.map(({ id, branch }) => [id, branch.children])),
    readAt: new Map(branches.map(({ id, readAt }) => [id, readAt])),
  };
}

/** One reply may know of a category what the other leaves out. */
function merged(known: Category | undefined, more: Category): Category {
  if (!known) return more;
  return {
    id: known.id,
    nameChinese: known.nameChinese ?? more.nameChinese,
    nameTranslated: known.nameTranslated ?? more.nameTranslated,
    level: known.level ?? more.level,
    isLeaf: known.isLeaf ?? more.isLeaf,
    parentId: known.parentId ?? more.parentId,
  };
}

/** A category as far as it is known: maybe nothing but its id. */
export function categoryOf({ byId }: CategoryTree, id: string): Category {
  const unknown = { nameChinese: null, nameTranslated: null, level: null, isLeaf: null };
  return byId.get(id) ?? { id, ...unknown, parentId: null };
}

/** The way to a category from below the root, as far as it is known, itself at the end. */
export function pathTo(tree: CategoryTree, id: string): Category[] {
  const path: Category[] = [];
  const seen = new Set([ROOT_CATEGORY]);
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    path.unshift(categoryOf(tree, at));
    at = tree.parentOf.get(at);
  }
  return path;
}

/** Whether anything stands under a category; what the platform does not say, its level tells. */
export function canOpen({ isLeaf, level }: Category): boolean {
  return isLeaf === null ? level !== LAST_LEVEL : !isLeaf;
}

/** Whether what stands under a category has been read, and not too long ago. */
export function isFresh({ readAt }: CategoryTree, id: string, now: number): boolean {
  const at = readAt.get(id);
  return at !== undefined && now - at < BRANCH_LIFE_MS;
}

/** How many categories are known, the root apart. */
export function knownCount({ byId }: CategoryTree): number {
  return byId.size - (byId.has(ROOT_CATEGORY) ? 1 : 0);
}

/** The known categories with these words in a name, in either language, or with this id. */
export function findCategories({ byId }: CategoryTree, text: string): Category[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return [...byId.values()].filter(({ id, nameChinese, nameTranslated }) => {
    if (id === ROOT_CATEGORY) return false;
    const names = folded(`${nameChinese ?? ''} ${nameTranslated ?? ''}`);
    return id === words[0] || words.every((word) => names.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
