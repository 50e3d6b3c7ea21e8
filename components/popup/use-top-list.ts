import { useCallback } from 'preact/hooks';
import { useSetting } from '@/components/state/use-setting';
import { useStored } from '@/components/state/use-stored';
import { dayOf } from '@/lib/store/day-count';
import {
  categoryChoices,
  FIRST_RANKING_VIEW,
  rankingView,
  type NamedCategory,
  type RankingView,
} from '@/lib/store/ranking-view';
import {
  hotWordsAt,
  listName,
  rankingAt,
  type HotWordsSnapshot,
  type RankingSnapshot,
} from '@/lib/store/rankings';

/** A list and its hot words, as they stand in the store. */
export interface TopList {
  view: RankingView & { category: NamedCategory };
  /** With at least one row; null: there is none. */
  list: RankingSnapshot | null;
  /** With at least one word; null: there are none. */
  hot: HotWordsSnapshot | null;
}

/**
 * The list that was looked at last or, where nothing of it is kept, the first one of a pinned category of
 * which something is; null where there is none, and until that has been read.
 */
export function useTopList(): TopList | null {
  const view = useSetting(rankingView);
  const choices = useSetting(categoryChoices);
  const today = dayOf(Date.now());
  const read = useCallback(async (): Promise<TopList | null> => {
    if (!view || !choices) return null;
    const { kind } = FIRST_RANKING_VIEW;
    const pinned = choices.pinned.map((category) => ({ ...view, kind, category }));
    for (const one of [view, ...pinned]) {
      const top = await topOf(one, today);
      if (top) return top;
    }
    return null;
  }, [view, choices, today]);
  return useStored('rankings', read).value ?? null;
}

async function topOf(view: RankingView, today: string): Promise<TopList | null> {
  const { category, kind } = view;
  if (!category) return null;
  const [list, hot] = await Promise.all([
    rankingAt(listName(category.id, kind), today),
    hotWordsAt(category.id, today),
  ]);
  const found = {
    list: list && list.rows.length > 0 ? list : null,
    hot: hot && hot.words.length > 0 ? hot : null,
  };
  return found.list || found.hot ? { view: { ...view, category }, ...found } : null;
}
