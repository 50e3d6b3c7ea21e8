import type { InLanguage } from '../gateway/catalogue';
import type { OfferDetail } from '../offers/detail';
import type { OfferPage } from '../offers/offer';
import type { PoolRow } from '../offers/pool';
import type { SearchNote, SearchRecord } from '../store/records';
import { replaceSearch } from '../store/searches';
import { SearchGone } from './gone';
import type { SearchParts } from './parts';
import { rememberRefused } from './title-language';

/** What a page brings beside its offers. */
interface Beside {
  rows?: PoolRow[];
  detail?: OfferDetail;
}

/** Stores a page of offers and, with it, how far the search has come. */
export async function keepPage<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  { answer, language, isRefused }: InLanguage<OfferPage>,
  { rows, detail }: Beside = {},
): Promise<Kind> {
  const fellBack = language !== record.language;
  if (isRefused) await rememberRefused(parts, record.language);
  const kept: Kind = {
    ...record,
    updatedAt: parts.now(),
    language,
    pagesRead: answer.page,
    total: answer.total,
    more: answer.more,
    dropped: record.dropped + answer.dropped,
    ownPage: answer.ownPage ?? record.ownPage,
    notes: notesOf(record, { fellBack, isUnfiltered: answer.isUnfiltered ?? false }),
    ...(answer.page >= record.pagesWanted ? { state: 'done', failure: null } : {}),
  };
  const { page: number, offers } = answer;
  const page = { page: number, offers, readAt: kept.updatedAt, ...(rows ? { rows } : {}) };
  if (!(await replaceSearch(kept, { page, ...(detail ? { detail } : {}) }))) throw new SearchGone();
  return kept;
}

function notesOf(
  { notes }: SearchRecord,
  { fellBack, isUnfiltered }: { fellBack: boolean; isUnfiltered: boolean },
): SearchNote[] {
  const spoken = fellBack ? withNote(notes, 'language-fallback') : notes;
  return isUnfiltered ? withNote(spoken, 'unfiltered') : spoken;
}

/** Notes with one more, once. */
export function withNote(notes: readonly SearchNote[], note: SearchNote): SearchNote[] {
  return notes.includes(note) ? [...notes] : [...notes, note];
}
