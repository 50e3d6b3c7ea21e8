import type { RankingKind } from '../offers/platform-values';
import { changeChoices, rankingView, type NamedCategory } from '../store/ranking-view';

/** Each pinned category costs a few calls a day. */
export const MOST_PINNED = 50;
export const MOST_RECENT = 12;

/** Pins a category, or takes it off. */
export function pinCategory(category: NamedCategory, isPinned: boolean): Promise<void> {
  return changeChoices(({ pinned }) => {
    const others = without(pinned, category);
    return { pinned: isPinned ? [...others, category].slice(-MOST_PINNED) : others };
  });
}

/** Which list a person wants to see. */
export interface RankingChoice {
  category: NamedCategory;
  kind: RankingKind;
  /** How many rows are shown: 1 to 20. */
  limit: number;
}

/** Shows a list in the Rankings tab; its category is the latest of those looked at. */
export async function chooseRanking(choice: RankingChoice): Promise<void> {
  const { category } = choice;
  await rankingView.write(choice);
  await changeChoices(({ recent }) => ({
    recent: [category, ...without(recent, category)].slice(0, MOST_RECENT),
  }));
}

/** Forgets which categories were looked at. */
export function forgetRecent(): Promise<void> {
  return changeChoices(() => ({ recent: [] }));
}

function without(categories: readonly NamedCategory[], { id }: NamedCategory): NamedCategory[] {
  return categories.filter((category) => category.id !== id);
}
