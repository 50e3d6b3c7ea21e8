import { nameOfCategory } from '@/components/browse/category-name';
import { pathWords } from '@/components/browse/category-path';
import { categoryOf, findCategories, type CategoryTree } from '@/components/browse/category-tree';
import { readDigits } from '@/components/search/digits-field';
import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import type { NamedCategory } from '@/lib/store/ranking-view';

/** More than this nobody reads through; another letter makes the list shorter. */
const MOST = 30;
const LONGEST_ID = 18;
/** Names that are kept are no longer. */
const LONGEST_NAME = 200;

/** One line of what a text in the category field can mean. */
export interface CategoryOption {
  category: Category;
  /** Where it stands in the tree. */
  path: string;
  /** Nobody has read of a category with this id; it is used as it is. */
  isBare: boolean;
}

/** The id that a text is, known or not, before the known categories that it names: Enter takes the first. */
export function categoryOptions(tree: CategoryTree, text: string): CategoryOption[] {
  const id = readDigits(text, LONGEST_ID) ?? '';
  const ids = id === '' || id === ROOT_CATEGORY ? [] : [id];
  const named = findCategories(tree, text).flatMap((found) => (found.id === id ? [] : [found.id]));
  return [...ids, ...named.slice(0, MOST)].map((one) => ({
    category: categoryOf(tree, one),
    path: pathWords(tree, one),
    isBare: !tree.byId.has(one),
  }));
}

/** A category as the view keeps it, under the name that it has now. */
export function namedCategory(category: Category): NamedCategory {
  return { id: category.id, name: nameOfCategory(category).slice(0, LONGEST_NAME) };
}

/** What a chosen category is called today: names are read anew, and in the reader's language. */
export function currentName(tree: CategoryTree | null, { id, name }: NamedCategory): string {
  return tree?.byId.has(id) ? nameOfCategory(categoryOf(tree, id)) : name;
}
