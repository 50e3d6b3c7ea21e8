import { useMemo } from 'preact/hooks';
import type { ShownList } from '@/lib/export/shown-list';
import type { ListDay } from '@/lib/offers/list-day';
import { staysOf, type Stay } from '@/lib/offers/ranking-history';
import { compareRankings, type DepartedRow } from '@/lib/offers/ranking-movement';
import type { RankingTab, Span } from '@/lib/store/ranking-tab';
import type { NamedCategory } from '@/lib/store/ranking-view';
import type { RankingSnapshot } from '@/lib/store/rankings';
import { useReadOffers } from './use-read-offers';

/** A list as it is shown, with what its view says beside it. */
export interface ListInView extends ShownList {
  /** The oldest first. */
  history: readonly ListDay[];
  stays: ReadonlyMap<string, Stay>;
  /** What it is compared with. */
  then: RankingSnapshot | null;
  left: readonly DepartedRow[];
  /** Rows could not be read: what seems new, back or gone may be one of them. */
  isUnsure: boolean;
}

const NONE: Pick<RankingTab, 'history' | 'earlier'> = {
  history: [],
  earlier: { last: null, week: null, month: null },
};

/**
 * A list as it is shown: so many of its rows, and what moved.
 * @param category under the name that is shown
 * @param span with what it is compared
 * @returns null while nothing of it is known
 */
export function useShownList(
  category: NamedCategory,
  dated: RankingTab | null,
  { limit, span }: { limit: number; span: Span },
): ListInView | null {
  const current = dated?.current ?? null;
  const { history, earlier } = dated ?? NONE;
  const then = earlier[span];
  const snapshot = useMemo(
    () => current && { ...current, rows: current.rows.slice(0, limit) },
    [current, limit],
  );
  const stays = useMemo(() => staysOf(history), [history]);
  const compared = useMemo(
    () => current && compareRankings(current, then, stays, limit),
    [current, then, stays, limit],
  );
  const read = useReadOffers(snapshot?.rows ?? []);
  if (!snapshot || !compared) return null;
  const { left, isUnsure } = compared;
  const moves = compared.moves.slice(0, limit);
  const { kind } = snapshot;
  const since = then?.day ?? null;
  return { category, kind, snapshot, moves, since, read, history, stays, then, left, isUnsure };
}
