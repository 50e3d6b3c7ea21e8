import { send } from '@/lib/messages/send';
import type { Outcome } from '@/lib/failures/outcome';
import type { Category } from '@/lib/offers/category';
import { NO_OPTIONS, type ChosenCategory } from '@/lib/offers/search-options';
import { nameOfCategory } from './category-name';

/** Who waits for a category to be chosen: a search that is to be narrowed. */
export interface CategoryTaker {
  name: string;
  take: (category: ChosenCategory) => Promise<Outcome<unknown>>;
}

/** What can be done with a category of the tree. */
export interface CategoryDoing {
  windowId: number;
  attempt: (work: () => Promise<Outcome<unknown>>) => Promise<void>;
  taker: CategoryTaker | null;
  /** Shows what stands under a category. */
  open: (categoryId: string) => Promise<void>;
}

/** Names that a search keeps are no longer. */
const LONGEST_NAME = 200;

/** A category as a search is narrowed to it. */
export function chosen(category: Category): ChosenCategory {
  return { id: category.id, name: nameOfCategory(category).slice(0, LONGEST_NAME) };
}

/** Lists the offers of a category: a search without words. */
export function showOffers({ windowId, attempt }: CategoryDoing, category: Category) {
  const options = { ...NO_OPTIONS, category: chosen(category) };
  return attempt(() =>
    send('search.keyword', { searchId: crypto.randomUUID(), keyword: '', options, windowId }),
  );
}
