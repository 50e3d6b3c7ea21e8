import type { Failure } from '../failures/outcome';
import type { SearchOptions } from '../offers/search-options';
import { addSearch, readSearch, replaceSearch, updateSearch } from '../store/searches';
import type {
  KeywordSearch,
  OfferLookup,
  PictureSearch,
  PictureSource,
  PoolSearch,
  PoolWish,
  RecommendedSearch,
  RelatedSearch,
  SearchRecord,
  ShopSearch,
} from '../store/records';
import { SearchGone } from './gone';
import type { SearchParts } from './parts';
import { NO_OPTIONS } from '../offers/search-options';
import { titleLanguage } from './title-language';

/** A search as the user asks for it. */
export type SearchWish =
  | { kind: 'keyword'; keyword: string; options: SearchOptions }
  | {
      kind: 'picture';
      source: PictureSource;
      options: SearchOptions;
      /** What an earlier search for the same picture did, and what it noted on the way. */
      done?: Pick<PictureSearch, 'picture' | 'notes'>;
    }
  | { kind: 'offer'; offerId: string }
  | {
      kind: 'shop';
      offerId: string;
      sellerOpenId: string | null;
      company: string | null;
      options: SearchOptions;
    }
  | { kind: 'related'; offerId: string; title: string | null }
  | { kind: 'recommended' }
  | { kind: 'pool'; wish: PoolWish; taskId: string };

/**
 * Writes the record of a new search under an id of the caller's, before any work is done on it. An
 * id that is taken is a command that came twice: it changes nothing.
 */
export async function openSearch(
  parts: SearchParts,
  id: string,
  wish: SearchWish,
  step: 'starting' | 'asking' = 'starting',
): Promise<void> {
  if (await readSearch(id)) return;
  const now = parts.now();
  await addSearch({
    id,
    createdAt: now,
    updatedAt: now,
    state: 'running',
    step,
    starts: 0,
    language: await titleLanguage(parts),
    dialect: null,
    options: 'options' in wish ? wish.options : NO_OPTIONS,
    pagesRead: 0,
    pagesWanted: 1,
    total: null,
    more: false,
    dropped: 0,
    ownPage: null,
    failure: null,
    ...particulars(wish),
  });
}

/** The wish for what an earlier search looked for, with other options; null where it is gone. */
export async function narrowed(
  searchId: string,
  options: SearchOptions,
): Promise<SearchWish | null> {
  const record = await readSearch(searchId);
  if (!record) return null;
  switch (record.kind) {
    case 'keyword':
      return { kind: 'keyword', keyword: record.keyword, options };
    case 'shop': {
      const { offerId, sellerOpenId, company } = record;
      return { kind: 'shop', offerId, sellerOpenId, company, options };
    }
    case 'picture':
      return narrowedPicture(record, options);
    default:
      return null;
  }
}

function narrowedPicture(record: PictureSearch, options: SearchOptions): SearchWish {
  const { source, picture, notes } = record;
  const wasUploaded = picture.imageId !== null && picture.sent !== null;
  const done = {
    picture: { ...picture, reused: wasUploaded },
    notes: notes.filter((note) => note !== 'language-fallback' && note !== 'opened-elsewhere'),
  };
  return { kind: 'picture', source, done, options };
}

/** The wish for an earlier search's picture, to be read anew; null where there is none to read. */
export async function reread(searchId: string): Promise<SearchWish | null> {
  const record = await readSearch(searchId);
  if (record?.kind !== 'picture') return null;
  return { kind: 'picture', source: record.source, options: record.options };
}

/** What each kind of search has for itself. */
type Particulars =
  | Pick<KeywordSearch, 'kind' | 'keyword' | 'notes'>
  | Pick<PictureSearch, 'kind' | 'source' | 'picture' | 'notes'>
  | Pick<OfferLookup, 'kind' | 'offerId' | 'notes'>
  | Pick<ShopSearch, 'kind' | 'offerId' | 'sellerOpenId' | 'company' | 'notes'>
  | Pick<RelatedSearch, 'kind' | 'offerId' | 'title' | 'notes'>
  | Pick<RecommendedSearch, 'kind' | 'notes'>
  | Pick<PoolSearch, 'kind' | 'wish' | 'taskId' | 'filling' | 'gone' | 'notes'>;

const NOTHING_DONE: Pick<PictureSearch, 'picture' | 'notes'> = {
  notes: [],
  picture: {
    originalId: null,
    way: null,
    preparedId: null,
    imageId: null,
    imageAddress: null,
    publicAddress: null,
    sent: null,
    reused: false,
  },
};

function particulars(wish: SearchWish): Particulars {
  switch (wish.kind) {
    case 'keyword':
      return { kind: 'keyword', keyword: wish.keyword, notes: [] };
    case 'shop': {
      const { offerId, sellerOpenId, company } = wish;
      return { kind: 'shop', offerId, sellerOpenId, company, notes: [] };
    }
    case 'pool': {
      const { wish: asked, taskId } = wish;
      return { kind: 'pool', wish: asked, taskId, filling: [], gone: [], notes: [] };
    }
    case 'picture':
      return { kind: 'picture', source: wish.source, ...(wish.done ?? NOTHING_DONE) };
    default:
      return { ...wish, notes: [] };
  }
}

/**
 * Changes a record and stores it.
 * @returns the new record
 * @throws SearchGone
 */
export async function change<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  changes: Partial<Kind>,
): Promise<Kind> {
  const changed = { ...record, ...changes, updatedAt: parts.now() };
  if (!(await replaceSearch(changed))) throw new SearchGone();
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
export async function wantMore({ now }: SearchParts, searchId: string): Promise<boolean> {
  const wanted = await updateSearch(searchId, (record) =>
    record.state === 'done' && record.more
      ? { ...record, ...atWork('searching', now()), pagesWanted: record.pagesRead + 1 }
      : null,
  );
  return wanted !== null;
}

/** Takes a failed search up again, where it stopped. @returns whether there is work to do */
export async function wantAgain({ now }: SearchParts, searchId: string): Promise<boolean> {
  const wanted = await updateSearch(searchId, (record) =>
    record.state === 'failed' ? { ...record, ...atWork('starting', now()), failure: null } : null,
  );
  return wanted !== null;
}

/** Asks for the details of a pool's offers. @returns whether there is work to do */
export async function wantDetails(
  { now }: SearchParts,
  searchId: string,
  offerIds: readonly string[],
): Promise<boolean> {
  const wanted = await updateSearch(searchId, (record) => {
    if (record.kind !== 'pool') return null;
    const filling = [...new Set([...record.filling, ...offerIds])];
    return { ...record, ...atWork('searching', now()), failure: null, filling };
  });
  return wanted !== null;
}

/** What holds for a search from when it is wanted to when it is worked on. */
function atWork(
  step: 'starting' | 'searching',
  now: number,
): Pick<SearchRecord, 'state' | 'step' | 'starts' | 'updatedAt'> {
  return { state: 'running', step, starts: 0, updatedAt: now };
}
