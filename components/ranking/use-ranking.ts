import { useCallback } from 'preact/hooks';
import { useTitleLanguage } from '@/components/state/title-language';
import { useStored } from '@/components/state/use-stored';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { Ability } from '@/lib/offers/dialects';
import type { RankingKind, TitleLanguage } from '@/lib/offers/platform-values';
import { dayOf } from '@/lib/store/day-count';
import {
  readHotWordsTab,
  readRankingTab,
  type Dated,
  type HotWordsTab,
  type RankingTab,
} from '@/lib/store/ranking-tab';
import { listName, type HotWordsSnapshot, type RankingSnapshot } from '@/lib/store/rankings';
import { useReading, type Reading } from './use-reading';

/** Something that is read day by day, as it stands in the store and on its way there. */
export interface Daily<Tab> extends Reading {
  /** null until the store has been read. */
  dated: Tab | null;
  /** The store could not be read. */
  broken: boolean;
}

/** A category's list, which is read where the store does not have today's. */
export function useRanking(categoryId: string, kind: RankingKind): Daily<RankingTab> {
  const today = dayOf(Date.now());
  const read = useCallback(
    () => readRankingTab(listName(categoryId, kind), today),
    [categoryId, kind, today],
  );
  const ask = useCallback(() => send('ranking.read', { categoryId, kind }), [categoryId, kind]);
  return useDaily('ranking', today, read, ask);
}

/** A category's hot words, which are read where the store does not have today's. */
export function useHotWords(categoryId: string): Daily<HotWordsTab> {
  const today = dayOf(Date.now());
  const read = useCallback(() => readHotWordsTab(categoryId, today), [categoryId, today]);
  const ask = useCallback(() => send('ranking.words', { categoryId }), [categoryId]);
  return useDaily('hotKeywords', today, read, ask);
}

type Snapshot = RankingSnapshot | HotWordsSnapshot;

function useDaily<Tab extends Dated<Snapshot>>(
  ability: Ability,
  today: string,
  read: () => Promise<Tab>,
  ask: () => Promise<Outcome<null>>,
): Daily<Tab> {
  const language = useTitleLanguage();
  const stored = useStored('rankings', read);
  const dated = (stored.loaded && stored.value) || null;
  const isMissing = dated && language && !isCurrent(dated.current, today, language);
  const reading = useReading(ability, ask, { occasion: `${today} ${language}`, isMissing });
  return { dated, broken: stored.broken, ...reading };
}

/** Whether it is of today, and as good in the language of titles as it can be. */
function isCurrent(current: Snapshot | null, today: string, language: TitleLanguage): boolean {
  return current?.day === today && [current.wanted, current.language].includes(language);
}
