import { useRanking, type Daily } from '@/components/ranking/use-ranking';
import { useShownList, type ListInView } from '@/components/ranking/use-shown-list';
import { t } from '@/components/words/words';
import type { RankingKind } from '@/lib/offers/platform-values';
import type { RankingTab } from '@/lib/store/ranking-tab';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { listName } from '@/lib/store/rankings';
import type { WorkspaceView } from './workspace-address';

/** A list that stands beside others. */
export interface Column {
  /** Its name in the store. */
  key: string;
  /** What tells it from the others: its kind, or its category. */
  label: string;
  /** What it is called by itself, category and kind. */
  name: string;
  daily: Daily<RankingTab>;
  /** null while nothing of it is known. */
  list: ListInView | null;
}

/** A list for a column; it is read where the store does not have today's. */
export function useColumn(
  category: NamedCategory,
  kind: RankingKind,
  label: string,
  view: WorkspaceView,
): Column {
  const daily = useRanking(category.id, kind);
  const list = useShownList(category, daily.dated, view);
  const named = { kind: t(`values.ranking.${kind}`), category: category.name };
  return {
    key: listName(category.id, kind),
    label,
    name: t('ranking.list.rows', named),
    daily,
    list,
  };
}

/** A column with those of its rows alone whose offers are among these. */
export function onlyWith(column: Column, offerIds: ReadonlySet<string>): Column {
  const { list } = column;
  if (!list) return column;
  const { snapshot, moves } = list;
  const isKept = snapshot.rows.map(({ offerId }) => offerIds.has(offerId));
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => isKept[index]);
  return {
    ...column,
    list: {
      ...list,
      snapshot: { ...snapshot, rows: kept(snapshot.rows) },
      moves: kept(moves),
      left: [],
    },
  };
}
