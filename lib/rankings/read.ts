import { failure, success, type Outcome } from '../failures/outcome';
import type { Catalogue } from '../gateway/catalogue';
import { answering, type Ability } from '../offers/dialects';
import type { RankingKind, TitleLanguage } from '../offers/platform-values';
import { dayOf } from '../store/day-count';
import { keepHotWords, keepRanking, listName } from '../store/rankings';
import type { RankingParts } from './parts';

/** Which list of a category is wanted, and how many rows of it. */
export interface RankingWish {
  categoryId: string;
  kind: RankingKind;
  /** 1 to 20. */
  limit: number;
}

/** Reads a list as it is now and keeps it as today's. */
export async function readRanking(
  parts: RankingParts,
  { categoryId, kind, limit }: RankingWish,
): Promise<Outcome<null>> {
  const asked = await asking(parts, 'ranking');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const ranking = await catalogue.ranking({ categoryId, kind, limit, language });
  if (!ranking.ok) return ranking;
  const { name, rows, dropped } = ranking.value.answer;
  await keepRanking({
    list: listName(categoryId, kind),
    ...today(parts),
    categoryId,
    kind,
    name,
    language: ranking.value.language,
    asked: limit,
    rows,
    dropped,
  });
  return success(null);
}

/** Reads a category's hot words as they are now and keeps them as today's. */
export async function readHotWords(
  parts: RankingParts,
  categoryId: string,
): Promise<Outcome<null>> {
  const asked = await asking(parts, 'hotKeywords');
  if (!asked.ok) return asked;
  const { catalogue, language } = asked.value;
  const words = await catalogue.hotKeywords({ categoryId, language });
  if (!words.ok) return words;
  const { answer, language: held } = words.value;
  await keepHotWords({ categoryId, ...today(parts), language: held, words: answer });
  return success(null);
}

interface Asking {
  catalogue: Catalogue;
  language: TitleLanguage;
}

/** Who is asked, and in which language. */
export async function asking(parts: RankingParts, ability: Ability): Promise<Outcome<Asking>> {
  const found = answering(ability, await parts.connection());
  if (typeof found === 'object') {
    return found.reason === 'no-account'
      ? failure('account-missing')
      : failure('not-available', { facts: { dialect: found.dialect, ability } });
  }
  const { titleLanguage, refusedLanguages } = await parts.preferences();
  const language = refusedLanguages.includes(titleLanguage) ? 'en' : titleLanguage;
  return success({ catalogue: parts.catalogues[found], language });
}

function today({ now }: RankingParts): { day: string; takenAt: number } {
  const takenAt = now();
  return { day: dayOf(takenAt), takenAt };
}
