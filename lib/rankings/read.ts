import { success, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import type { RankingKind, TitleLanguage } from '../offers/platform-values';
import { MOST_RANKED } from '../offers/ranking';
import { rememberRefused } from '../searches/title-language';
import { dayOf } from '../store/day-count';
import { oneByOne } from '../store/one-by-one';
import { hotWordsAt, keepHotWords, keepRanking, listName, rankingAt } from '../store/rankings';
import { asking } from './asking';
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
  const asked = await asking(parts, 'ranking');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const question = { categoryId, kind, limit: MOST_RANKED, language, ...reading };
  const ranking = await catalogue.ranking(question);
  if (!ranking.ok) return ranking;
  if (ranking.value.isRefused) await rememberRefused(parts, language);
  const { name, rows, dropped } = ranking.value.answer;
  const list = listName(categoryId, kind);
  const held = ranking.value.language;
  return keptInTurn(async () => {
    const taken = takenOf(parts, ranking);
    if (isKept(taken, held, await rankingAt(list, taken.day))) return;
    const more = { name, language: held, asked: MOST_RANKED, rows, dropped };
    await keepRanking({ list, categoryId, kind, ...taken, ...more });
  });
}

/** Reads a category's hot words as they are now and keeps them as today's. */
export async function readHotWords(
  parts: RankingParts,
  wish: HotWordsWish,
): Promise<Outcome<null>> {
  const asked = await asking(parts, 'hotKeywords');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const words = await catalogue.hotKeywords({ ...wish, language });
  if (!words.ok) return words;
  if (words.value.isRefused) await rememberRefused(parts, language);
  const { answer, language: held } = words.value;
  const { categoryId } = wish;
  return keptInTurn(async () => {
    const taken = takenOf(parts, words);
    if (isKept(taken, held, await hotWordsAt(categoryId, taken.day))) return;
    await keepHotWords({ categoryId, ...taken, language: held, words: answer });
  });
}

/** The day and moment that an answer speaks of. */
interface Taken {
  day: string;
  /** ms since 1970 */
  takenAt: number;
}

/** When an answer was really given: one that was kept from before speaks of then, not of now. */
function takenOf({ now }: RankingParts, answer: Outcome<unknown>): Taken {
  const takenAt = (answer.ok ? answer.answeredAt : undefined) ?? now();
  return { day: dayOf(takenAt), takenAt };
}

/** Whether the store has an answer already; in another language its titles are wanted all the same. */
function isKept(
  { day, takenAt }: Taken,
  language: TitleLanguage,
  latest: (Taken & { language: TitleLanguage }) | undefined,
): boolean {
  return latest?.day === day && latest.language === language && latest.takenAt >= takenAt;
}

const inTurn = oneByOne();

/** Keeps something in the store, after whatever is being kept. */
async function keptInTurn(keep: () => Promise<void>): Promise<Outcome<null>> {
  try {
    await inTurn(keep);
    return success(null);
  } catch (error) {
    return fromThrown('keeping a ranking', error);
  }
}
