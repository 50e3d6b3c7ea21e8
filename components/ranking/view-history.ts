import type { RankingView } from '@/lib/store/ranking-view';

/** The lists that were looked at, one after the other, as in a browser's window. */
export interface ViewHistory {
  past: readonly RankingView[];
  now: RankingView;
  future: readonly RankingView[];
}

const LONGEST = 50;

/** A history that begins with a view. */
export function begun(now: RankingView): ViewHistory {
  return { past: [], now, future: [] };
}

/** Goes on to a view. Looking at the same one again is no step. */
export function visited(history: ViewHistory, view: RankingView): ViewHistory {
  if (isSame(history.now, view)) return history;
  return { past: [...history.past, history.now].slice(-LONGEST), now: view, future: [] };
}

/** One view back; the same history where there is none before. */
export function backward(history: ViewHistory): ViewHistory {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
}

/** One view forward again; the same history where none was gone back from. */
export function forward(history: ViewHistory): ViewHistory {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next ? { past: [...past, now], now: next, future: later } : history;
}

/** Whether two views show the same rows. */
export function isSame(one: RankingView, other: RankingView): boolean {
  return (
    one.category?.id === other.category?.id && one.kind === other.kind && one.limit === other.limit
  );
}
