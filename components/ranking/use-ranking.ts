import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import { send } from '@/lib/messages/send';
import type { RankingKind } from '@/lib/offers/platform-values';
import { MOST_RANKED } from '@/lib/offers/ranking';
import { dayOf } from '@/lib/store/day-count';
import { readHotWordsTab, readRankingTab, type Dated } from '@/lib/store/ranking-tab';
import { listName, type HotWordsSnapshot, type RankingSnapshot } from '@/lib/store/rankings';
import { useReading, type Reading } from './use-reading';

/** Something that is read day by day, as it stands in the store and on its way there. */
export interface Daily<Snapshot> extends Reading {
  /** null until the store has been read. */
  dated: Dated<Snapshot> | null;
  /** The store could not be read. */
  broken: boolean;
}

/** A category's list, which is read where the store does not have today's. */
export function useRanking(categoryId: string, kind: RankingKind): Daily<RankingSnapshot> {
  const today = dayOf(Date.now());
  const read = useCallback(
    () => readRankingTab(listName(categoryId, kind), today),
    [categoryId, kind, today],
  );
  const ask = useCallback(
    () => send('ranking.read', { categoryId, kind, limit: MOST_RANKED }),
    [categoryId, kind],
  );
  const stored = useStored('rankings', read);
  const dated = (stored.loaded && stored.value) || null;
  const reading = useReading('ranking', ask, dated !== null && dated.current?.day !== today);
  return { dated, broken: stored.broken, ...reading };
}

/** A category's hot words, which are read where the store does not have today's. */
export function useHotWords(categoryId: string): Daily<HotWordsSnapshot> {
  const today = dayOf(Date.now());
  const read = useCallback(() => readHotWordsTab(categoryId, today), [categoryId, today]);
  const ask = useCallback(() => send('ranking.words', { categoryId }), [categoryId]);
  const stored = useStored('rankings', read);
  const dated = (stored.loaded && stored.value) || null;
  const reading = useReading('hotKeywords', ask, dated !== null && dated.current?.day !== today);
  return { dated, broken: stored.broken, ...reading };
}
