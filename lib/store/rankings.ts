import { hotWordsDay, rankingDay, type ListDay } from '../offers/list-day';
import { RANKING_KINDS, type RankingKind, type TitleLanguage } from '../offers/platform-values';
import type { HotKeyword, RankedOffer } from '../offers/ranking';
import { announce } from './changes';
import { database } from './database';

/** One list as it was on a day. There is one for each list and day: the latest of that day. */
export interface RankingSnapshot {
  /** Names the list: category and kind. */
  list: string;
  /** The user's calendar day: "2026-11-23". */
  day: string;
  categoryId: string;
  kind: RankingKind;
  /** The list's name, as the platform gives it. */
  name: string | null;
  /** The language of translated titles. */
  language: TitleLanguage;
  /** The language that was asked for; the platform may refuse it. */
  wanted: TitleLanguage;
  /** ms since 1970 */
  takenAt: number;
  /** How many rows were asked for; the platform may give fewer. */
  asked: number;
  rows: RankedOffer[];
  /** Rows that could not be read. */
  dropped: number;
}

/** The words that buyers of a category searched for, as they were on a day. */
export interface HotWordsSnapshot {
  categoryId: string;
  day: string;
  language: TitleLanguage;
  wanted: TitleLanguage;
  takenAt: number;
  words: HotKeyword[];
}

/**
 * The bare order of a snapshot. A year of these is read in the time of a few snapshots, so that a list
 * has its whole history at hand when it opens.
 */
export interface StoredListDay extends ListDay {
  list: string;
}

/** The name of a category's list in the store. */
export function listName(categoryId: string, kind: RankingKind): string {
  return `${categoryId} ${kind}`;
}

/** The name under which the days of a category's hot words stand in the store. */
export function wordsName(categoryId: string): string {
  return `${categoryId} words`;
}

/** What a name of the store stands for. */
interface NamedList {
  categoryId: string;
  /** Null: the hot words. */
  kind: RankingKind | null;
}

/** What a name of the store (`listName`, `wordsName`) stands for; null where that is nothing known. */
export function namedList(list: string): NamedList | null {
  const [categoryId = '', name] = list.split(' ');
  if (list === wordsName(categoryId)) return { categoryId, kind: null };
  const kind = RANKING_KINDS.find((one) => one === name);
  return kind ? { categoryId, kind } : null;
}

/** The keys of a list up to and with a day. */
export function untilDay(list: string, day: string): IDBKeyRange {
  return IDBKeyRange.bound([list, ''], [list, day]);
}

/** Keeps a list as it is now, in place of what was read on the same day, and tells the views. */
export async function keepRanking(snapshot: RankingSnapshot): Promise<void> {
  const transaction = (await database()).transaction(['rankings', 'listDays'], 'readwrite');
  const day: StoredListDay = { list: snapshot.list, ...rankingDay(snapshot) };
  await Promise.all([
    transaction.objectStore('rankings').put(snapshot),
    transaction.objectStore('listDays').put(day),
    transaction.done,
  ]);
  announce('rankings');
}

/** A list as it was on a day or, where there is none of that day, the latest before; else undefined. */
export async function rankingAt(list: string, day: string): Promise<RankingSnapshot | undefined> {
  const transaction = (await database()).transaction('rankings');
  return (await transaction.store.openCursor(untilDay(list, day), 'prev'))?.value;
}

/** Keeps a category's hot words as they are now and tells the views. */
export async function keepHotWords(snapshot: HotWordsSnapshot): Promise<void> {
  const transaction = (await database()).transaction(['hotWords', 'listDays'], 'readwrite');
  const day: StoredListDay = { list: wordsName(snapshot.categoryId), ...hotWordsDay(snapshot) };
  await Promise.all([
    transaction.objectStore('hotWords').put(snapshot),
    transaction.objectStore('listDays').put(day),
    transaction.done,
  ]);
  announce('rankings');
}

/** A category's hot words on a day or the latest before; undefined where there are none. */
export async function hotWordsAt(
  categoryId: string,
  day: string,
): Promise<HotWordsSnapshot | undefined> {
  const transaction = (await database()).transaction('hotWords');
  return (await transaction.store.openCursor(untilDay(categoryId, day), 'prev'))?.value;
}

/** Whether any list or hot words of any day are kept. */
export async function hasKeptLists(): Promise<boolean> {
  const { store } = (await database()).transaction('listDays');
  return (await store.openKeyCursor()) !== null;
}

/**
 * The latest day of each list (`listName`, `wordsName`), today at the latest: the clock may have been
 * ahead. A list that was never read is left out.
 */
export async function latestDays(
  lists: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const { store } = (await database()).transaction('listDays');
  const days = new Map<string, string>();
  await Promise.all(
    lists.map(async (list) => {
      const latest = await store.openKeyCursor(untilDay(list, today), 'prev');
      if (latest) days.set(list, latest.primaryKey[1]);
    }),
  );
  return days;
}
