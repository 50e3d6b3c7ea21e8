import type { Outcome } from '../failures/outcome';
import type { RankingKind } from '../offers/platform-values';
import { MOST_RANKED } from '../offers/ranking';
import { rememberRefused } from '../searches/title-language';
import { dayOf } from '../store/day-count';
import {
  hotWordsAt,
  keepHotWords,
  keepRanking,
  listName,
  rankingAt,
  type RankingSnapshot,
} from '../store/rankings';
import { asking } from './asking';
import { keeping } from './keep';
import type { RankingParts } from './parts';

/** How urgent a reading is. */
interface Reading {
  /** Gives way to whatever a person waits for. */
  inBackground?: boolean;
}

/** Which list of a category is wanted. */
export interface RankingWish extends Reading {
  categoryId: string;
  kind: RankingKind;
}

/** Whose hot words are wanted. */
export interface HotWordsWish extends Reading {
  categoryId: string;
}

/**
 * Reads a list as it is now and keeps it as today's. It is asked for as long as the platform gives it,
 * however much of it is shown: it is one call all the same, and its history then serves any length.
 */
export async function readRanking(
  parts: RankingParts,
  { categoryId, kind, ...reading }: RankingWish,
): Promise<Outcome<null>> {
  const kept = keeping();
  const asked = await asking(parts, 'ranking');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const question = { categoryId, kind, limit: MOST_RANKED, language, ...reading };
  const ranking = await catalogue.ranking(question);
  if (!ranking.ok) return ranking;
  const { name, rows, dropped } = ranking.value.answer;
  const list = listName(categoryId, kind);
  const outcome = await kept(async () => {
    const told = { ...takenOf(parts, ranking), language: ranking.value.language, wanted: language };
    if (isKept(told, await rankingAt(list, told.day), parts.now())) return;
    await keepRanking({ list, categoryId, kind, name, ...told, asked: MOST_RANKED, rows, dropped });
  });
  // Last: a view that hears of it has a list by then that says which language was refused.
  if (ranking.value.isRefused) await rememberRefused(parts, language);
  return outcome;
}

/** Reads a category's hot words as they are now and keeps them as today's. */
export async function readHotWords(
  parts: RankingParts,
  wish: HotWordsWish,
): Promise<Outcome<null>> {
  const kept = keeping();
  const asked = await asking(parts, 'hotKeywords');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const words = await catalogue.hotKeywords({ ...wish, language });
  if (!words.ok) return words;
  const { categoryId } = wish;
  const outcome = await kept(async () => {
    const told = { ...takenOf(parts, words), language: words.value.language, wanted: language };
    if (isKept(told, await hotWordsAt(categoryId, told.day), parts.now())) return;
    await keepHotWords({ categoryId, ...told, words: words.value.answer });
  });
  if (words.value.isRefused) await rememberRefused(parts, language);
  return outcome;
}

/** The day and moment that an answer speaks of. */
type Taken = Pick<RankingSnapshot, 'day' | 'takenAt'>;

/** The same, with its language and the one that was asked for. */
type Told = Pick<RankingSnapshot, keyof Taken | 'language' | 'wanted'>;

/** When an answer was really given: one that was kept from before speaks of then, not of now. */
function takenOf({ now }: RankingParts, answer: Outcome<unknown>): Taken {
  const takenAt = (answer.ok ? answer.answeredAt : undefined) ?? now();
  return { day: dayOf(takenAt), takenAt };
}

/** Whether the store has an answer already; in another language its titles are wanted all the same. */
function isKept(
  { day, takenAt, language, wanted }: Told,
  latest: Told | undefined,
  now: number,
): boolean {
  if (latest?.day !== day || latest.takenAt < takenAt) return false;
  // Taken later than now: the clock was ahead then, which must not keep out what comes.
  if (latest.takenAt > now) return false;
  return latest.language === language && latest.wanted === wanted;
}
