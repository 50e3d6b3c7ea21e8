import { failure, success, type Outcome } from '../failures/outcome';
import type { RankingKind } from '../offers/platform-values';
import { changeChoices, rankingView, type NamedCategory } from '../store/ranking-view';

/** Each pinned category costs a few calls a day. */
export const MOST_PINNED = 50;
export const MOST_RECENT = 12;

/** Pins a category, or takes it off. There is room for so many; none is pushed out. */
export async function pinCategory(
  category: NamedCategory,
  isPinned: boolean,
): Promise<Outcome<null>> {
  let outcome: Outcome<null> = success(null);
  await changeChoices(({ pinned }) => {
    const others = without(pinned, category);
    if (!isPinned) return { pinned: others };
    if (others.length < MOST_PINNED) return { pinned: [...others, category] };
    outcome = failure('pins-full', { facts: { most: MOST_PINNED } });
    return {};
  });
  return outcome;
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
export async function forgetLooks(): Promise<void> {
  await rankingView.remove();
  await changeChoices(() => ({ recent: [] }));
}

function without(categories: readonly NamedCategory[], { id }: NamedCategory): NamedCategory[] {
  return categories.filter((category) => category.id !== id);
}
