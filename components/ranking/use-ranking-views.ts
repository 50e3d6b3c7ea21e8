import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAttempt } from '@/components/state/use-attempt';
import { useSetting } from '@/components/state/use-setting';
import { useSteady } from '@/components/state/use-steady';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { FIRST_RANKING_VIEW, panelRankings, type RankingView } from '@/lib/store/ranking-view';
import { backward, begun, forward, isSame, visited, type ViewHistory } from './view-history';

/** What the Rankings tab shows, and how that is changed. */
export interface RankingViews {
  /** null until it has been read. */
  view: RankingView | null;
  /** The last choice could not be kept. */
  failure: Failure | null;
  choose: (change: Partial<RankingView>) => void;
  /** null where there is nothing to go back to. */
  back: (() => void) | null;
  forward: (() => void) | null;
}

const NOTHING_CHOSEN = begun(FIRST_RANKING_VIEW);

/**
 * Follows the view that is kept for a window, and remembers the ones before it for as long as the panel is open.
 * It is called above the tab, so that a search opened from a row does not end it.
 */
export function useRankingViews(windowId: number): RankingViews {
  const panels = useSetting(panelRankings);
  const kept = useSteady(panels?.[windowId] ?? null);
  const [seen, setSeen] = useState<ViewHistory | null>(null);
  const history = seen ?? (panels && NOTHING_CHOSEN);
  const [failure, attempt] = useAttempt();
  // What this page has asked to be kept comes back as a change, when it may be outdated already.
  const own = useRef<RankingView[]>([]);

  useEffect(() => {
    if (!kept) return;
    const index = own.current.findIndex((view) => isSame(view, kept));
    if (index === -1) setSeen((before) => (before ? visited(before, kept) : begun(kept)));
    else own.current = own.current.slice(index + 1);
  }, [kept]);

  return useMemo(() => {
    const go = (next: ViewHistory): void => {
      if (next === history) return;
      setSeen(next);
      const { category, kind, limit } = next.now;
      if (!category) return;
      own.current = [...own.current, next.now];
      void attempt(() => send('ranking.choose', { windowId, category, kind, limit }));
    };
    return {
      view: history?.now ?? null,
      failure,
      choose: (change) => {
        if (history) go(visited(history, { ...history.now, ...change }));
      },
      back: history && history.past.length > 0 ? () => go(backward(history)) : null,
      forward: history && history.future.length > 0 ? () => go(forward(history)) : null,
    };
  }, [history, windowId, failure, attempt]);
}
