import type { Failure } from '../failures/outcome';
import type { SearchOptions } from '../offers/search-options';
import { readSearch, writeSearch } from '../store/searches';
import type {
  KeywordSearch,
  OfferLookup,
  PictureProgress,
  PictureSearch,
  PictureSource,
  SearchRecord,
} from '../store/records';
import type { SearchParts } from './parts';
import { NO_OPTIONS } from '../offers/search-options';

/** A search as the user asks for it. */
export type SearchWish =
  | { kind: 'keyword'; keyword: string; options: SearchOptions }
  /** With `picture` the work of an earlier search for the same picture is not done again. */
  | {
      kind: 'picture';
      source: PictureSource;
      options: SearchOptions;
      picture?: PictureProgress;
    }
  | { kind: 'offer'; offerId: string };

/** Writes the record of a new search under an id of the caller's, before any work is done on it. */
export async function openSearch(parts: SearchParts, id: string, wish: SearchWish): Promise<void> {
  const { titleLanguage, refusedLanguages } = await parts.preferences();
  const now = parts.now();
  const base = {
    id,
    createdAt: now,
    updatedAt: now,
    state: 'running',
    step: 'starting',
    starts: 0,
    language: refusedLanguages.includes(titleLanguage) ? 'en' : titleLanguage,
    options: 'options' in wish ? wish.options : NO_OPTIONS,
    pagesRead: 0,
    pagesWanted: 1,
    total: null,
    more: false,
    dropped: 0,
    notes: [],
    failure: null,
  } as const;
  const record = { ...base, notes: [], ...particulars(wish) };
  await writeSearch(record);
}

const NOTHING_YET: PictureProgress = {
  originalId: null,
  way: null,
  preparedId: null,
  imageId: null,
  imageAddress: null,
  sent: null,
  reused: false,
};

/** The wish for what an earlier search looked for, with other options; null where it is gone. */
export async function narrowed(
  searchId: string,
  options: SearchOptions,
): Promise<SearchWish | null> {
  const record = await readSearch(searchId);
  if (!record) return null;
  if (record.kind === 'keyword') return { kind: 'keyword', keyword: record.keyword, options };
  if (record.kind === 'offer') return { kind: 'offer', offerId: record.offerId };
  return { kind: 'picture', source: record.source, picture: record.picture, options };
}

type Particulars =
  | Pick<KeywordSearch, 'kind' | 'keyword'>
  | Pick<PictureSearch, 'kind' | 'source' | 'picture'>
  | Pick<OfferLookup, 'kind' | 'offerId'>;

function particulars(wish: SearchWish): Particulars {
  if (wish.kind === 'keyword') return { kind: 'keyword', keyword: wish.keyword };
  if (wish.kind === 'offer') return { kind: 'offer', offerId: wish.offerId };
  return { kind: 'picture', source: wish.source, picture: wish.picture ?? NOTHING_YET };
}

/** Changes a record and stores it. @returns the new record */
export async function change<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  changes: Partial<Kind>,
): Promise<Kind> {
  const changed = { ...record, ...changes, updatedAt: parts.now() };
  await writeSearch(changed);
  return changed;
}

/** Ends a search with a reason. What was found before stays. */
export function fail<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  reason: Failure,
): Promise<Kind> {
  return change(parts, record, { state: 'failed', failure: reason } as Partial<Kind>);
}

/** Asks for the next page of a finished search. @returns whether there is work to do */
export async function wantMore(parts: SearchParts, searchId: string): Promise<boolean> {
  const record = await readSearch(searchId);
  if (!record || record.state !== 'done' || !record.more) return false;
  await change(parts, record, {
    state: 'running',
    step: 'searching',
    starts: 0,
    pagesWanted: record.pagesRead + 1,
  });
  return true;
}

/** Takes a failed search up again, where it stopped. @returns whether there is work to do */
export async function wantAgain(parts: SearchParts, searchId: string): Promise<boolean> {
  const record = await readSearch(searchId);
  if (!record || record.state !== 'failed') return false;
  await change(parts, record, { state: 'running', step: 'starting', starts: 0, failure: null });
  return true;
}
