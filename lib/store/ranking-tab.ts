import { daysEarlier } from '../offers/calendar';
import type { ListDay } from '../offers/list-day';
import { database } from './database';
import { untilDay, wordsName, type HotWordsSnapshot, type RankingSnapshot } from './rankings';

/** What a list is compared with: the last snapshot before it, or that of so many days ago. */
export const SPANS = ['last', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];

const SPAN_DAYS: Record<Span, number> = { last: 1, week: 7, month: 30 };

/** A list with what a view needs to show it and what moved. */
export interface Dated<Snapshot> {
  /** As it was on the day that was asked for, or the latest before; null: never read. */
  current: Snapshot | null;
  /**
   * What it is compared with: the snapshot of that day, or the latest before, whose `day` says which
   * it really is; null where the history does not go back so far.
   */
  earlier: Record<Span, Snapshot | null>;
  /** The order of every day up to then, the oldest first; the first one's `day` begins the history. */
  history: ListDay[];
}

/**
 * Reads a list (`listName`) for showing, as of a day: a handful of snapshots and the bare order of
 * the others, so that it takes no longer the more lists are kept.
 */
export function readRankingTab(list: string, day: string): Promise<Dated<RankingSnapshot>> {
  return readDated<RankingSnapshot>('rankings', list, list, day);
}

/** Reads a category's hot words for showing, as of a day. */
export function readHotWordsTab(categoryId: string, day: string): Promise<Dated<HotWordsSnapshot>> {
  return readDated<HotWordsSnapshot>('hotWords', categoryId, wordsName(categoryId), day);
}

async function readDated<Snapshot extends RankingSnapshot | HotWordsSnapshot>(
  store: 'rankings' | 'hotWords',
  key: string,
  list: string,
  day: string,
): Promise<Dated<Snapshot>> {
  const transaction = (await database()).transaction([store, 'listDays']);
  const snapshots = transaction.objectStore(store);
  const latest = async (until: string): Promise<Snapshot | null> => {
    const cursor = await snapshots.openCursor(untilDay(key, until), 'prev');
    return (cursor?.value as Snapshot | undefined) ?? null;
  };
  const shown = async (): Promise<Omit<Dated<Snapshot>, 'history'>> => {
    const current = await latest(day);
    if (!current) return { current, earlier: { last: null, week: null, month: null } };
    const before = (span: Span): Promise<Snapshot | null> =>
      latest(daysEarlier(current.day, SPAN_DAYS[span]));
    const [last, week, month] = await Promise.all([
      before('last'),
      before('week'),
      before('month'),
    ]);
    return { current, earlier: { last, week, month } };
  };
  const [history, snapshotsShown] = await Promise.all([
    transaction.objectStore('listDays').getAll(untilDay(list, day)),
    shown(),
  ]);
  return { ...snapshotsShown, history };
}
