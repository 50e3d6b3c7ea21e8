import { failure, success, type Outcome } from '../failures/outcome';
import type { RankingKind } from '../offers/platform-values';
import {
  changeChoices,
  changePanelRankings,
  FIRST_RANKING_VIEW,
  rankingView,
  type NamedCategory,
} from '../store/ranking-view';

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

/** Which list a person wants to see, and where. */
export interface RankingChoice {
  windowId: number;
  category: NamedCategory;
  kind: RankingKind;
  /** How many rows are shown: 1 to 20. */
  limit: number;
}

/** A panel that has shown no list yet begins with the one that was looked at last. */
export async function beginRankings(windowId: number): Promise<void> {
  const last = await rankingView.read();
  await changePanelRankings((panels) => ({ [windowId]: last, ...panels }));
}

/** Shows a list in a window's Rankings tab; its category is the latest of those looked at. */
export async function chooseRanking({ windowId, ...choice }: RankingChoice): Promise<void> {
  const { category } = choice;
  await changePanelRankings((panels) => ({ ...panels, [windowId]: choice }));
  await rankingView.write(choice);
  await changeChoices(({ recent }) => ({
    recent: [category, ...without(recent, category)].slice(0, MOST_RECENT),
  }));
}

/** Forgets which categories were looked at. */
export async function forgetLooks(): Promise<void> {
  await changePanelRankings((panels) =>
    Object.fromEntries(Object.keys(panels).map((id) => [id, FIRST_RANKING_VIEW])),
  );
  await rankingView.remove();
  await changeChoices(() => ({ recent: [] }));
}

function without(categories: readonly NamedCategory[], { id }: NamedCategory): NamedCategory[] {
  return categories.filter((category) => category.id !== id);
}
