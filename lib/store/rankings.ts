import type { RankingKind, TitleLanguage } from '../offers/platform-values';
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
  takenAt: number;
  words: HotKeyword[];
}

/** The name of a category's list in the store. */
export function listName(categoryId: string, kind: RankingKind): string {
  return `${categoryId} ${kind}`;
}

/** Keeps a list as it is now and tells the views. */
export async function keepRanking(snapshot: RankingSnapshot): Promise<void> {
  await (await database()).put('rankings', snapshot);
  announce('rankings');
}

/** A list as it was on a day or, where there is none of that day, the latest before; else undefined. */
export async function rankingAt(list: string, day: string): Promise<RankingSnapshot | undefined> {
  const range = IDBKeyRange.bound([list, ''], [list, day]);
  const transaction = (await database()).transaction('rankings');
  return (await transaction.store.openCursor(range, 'prev'))?.value;
}

/** A list's snapshots from a day on, the oldest first. */
export async function rankingsSince(list: string, day: string): Promise<RankingSnapshot[]> {
  const range = IDBKeyRange.bound([list, day], [list, '\uffff']);
  return (await database()).getAll('rankings', range);
}

/** Keeps a category's hot words as they are now and tells the views. */
export async function keepHotWords(snapshot: HotWordsSnapshot): Promise<void> {
  await (await database()).put('hotWords', snapshot);
  announce('rankings');
}

/** A category's hot words on a day or the latest before; undefined where there are none. */
export async function hotWordsAt(
  categoryId: string,
  day: string,
): Promise<HotWordsSnapshot | undefined> {
  const range = IDBKeyRange.bound([categoryId, ''], [categoryId, day]);
  const transaction = (await database()).transaction('hotWords');
  return (await transaction.store.openCursor(range, 'prev'))?.value;
}

/** A category's hot words from a day on, the oldest first. */
export async function hotWordsSince(categoryId: string, day: string): Promise<HotWordsSnapshot[]> {
  const range = IDBKeyRange.bound([categoryId, day], [categoryId, '\uffff']);
  return (await database()).getAll('hotWords', range);
}
