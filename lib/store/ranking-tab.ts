import { daysEarlier } from '../offers/calendar';
import type { ListDay } from '../offers/list-day';
import { database } from './database';
import { untilDay, wordsName, type HotWordsSnapshot, type RankingSnapshot } from './rankings';

/** What a list is compared with: the last snapshot before it, or that of so many days ago. */
export const SPANS = ['last', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];

const SPAN_DAYS: Record<Span, number> = { last: 1, week: 7, month: 30 };

/** What is read day by day, with what a view needs to show it. */
export interface Dated<Snapshot> {
  /** As it was on the day that was asked for, or the latest before; null: never read. */
  current: Snapshot | null;
  /** The order of every day up to then, the oldest first; the first one's `day` begins the history. */
  history: ListDay[];
}

export type HotWordsTab = Dated<HotWordsSnapshot>;

/** A list, and what tells what moved. */
export interface RankingTab extends Dated<RankingSnapshot> {
  /**
   * What it is compared with: the snapshot of that day, or the latest before, whose `day` says which
   * it really is; null where the history does not go back so far.
   */
  earlier: Record<Span, RankingSnapshot | null>;
}

/**
 * Reads a list (`listName`) for showing, as of a day: a handful of snapshots and the bare order of
 * the others, so that it takes no longer the more lists are kept.
 */
export async function readRankingTab(list: string, day: string): Promise<RankingTab> {
  const transaction = (await database()).transaction(['rankings', 'listDays']);
  const snapshots = transaction.objectStore('rankings');
  const latest = async (until: string): Promise<RankingSnapshot | null> => {
    const cursor = await snapshots.openCursor(untilDay(list, until), 'prev');
    return cursor?.value ?? null;
  };
  const shown = async (): Promise<Omit<RankingTab, 'history'>> => {
    const current = await latest(day);
    if (!current) return { current, earlier: { last: null, week: null, month: null } };
    const before = (span: Span): Promise<RankingSnapshot | null> =>
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

/** Reads a category's hot words for showing, as of a day. */
export async function readHotWordsTab(categoryId: string, day: string): Promise<HotWordsTab> {
  const transaction = (await database()).transaction(['hotWords', 'listDays']);
  const [cursor, history] = await Promise.all([
    transaction.objectStore('hotWords').openCursor(untilDay(categoryId, day), 'prev'),
    transaction.objectStore('listDays').getAll(untilDay(wordsName(categoryId), day)),
  ]);
  return { current: cursor?.value ?? null, history };
}
