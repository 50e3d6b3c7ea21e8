import type { InLanguage } from '../gateway/catalogue';
import type { OfferPage } from '../offers/offer';
import type { SearchNote, SearchRecord } from '../store/records';
import { replaceSearch } from '../store/searches';
import { SearchGone } from './gone';
import type { SearchParts } from './parts';

/** Stores a page of offers and, with it, how far the search has come. */
export async function keepPage<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  { answer, language, isRefused }: InLanguage<OfferPage>,
): Promise<Kind> {
  const fellBack = language !== record.language;
  if (isRefused) await rememberRefusal(parts, record);
  const kept: Kind = {
    ...record,
    updatedAt: parts.now(),
    language,
    pagesRead: answer.page,
    total: answer.total,
    more: answer.more,
    dropped: record.dropped + answer.dropped,
    notes: fellBack ? withNote(record.notes, 'language-fallback') : record.notes,
    ...(answer.page >= record.pagesWanted ? { state: 'done', failure: null } : {}),
  };
  const page = { number: answer.page, offers: answer.offers };
  if (!(await replaceSearch(kept, page))) throw new SearchGone();
  return kept;
}

/** Notes with one more, once. */
export function withNote(notes: readonly SearchNote[], note: SearchNote): SearchNote[] {
  return notes.includes(note) ? [...notes] : [...notes, note];
}

/** The next search goes straight to English, so that the fallback is said once. */
async function rememberRefusal(parts: SearchParts, { language }: SearchRecord): Promise<void> {
  const { refusedLanguages } = await parts.preferences();
  await parts.changePreferences({ refusedLanguages: [...refusedLanguages, language] });
}
