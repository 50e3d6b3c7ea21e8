import type { Failure } from '../failures/outcome';
import type { Region } from '../offers/region';
import type { SearchOptions } from '../offers/search-options';
import { addSearch, readSearch, replaceSearch, updateSearch } from '../store/searches';
import { endWork, readSeveral, setToWork } from '../store/several';
import type { PictureSource } from '../store/picture-records';
import type { PictureSearch, PoolWish, SearchNote, SearchRecord } from '../store/records';
import { SearchGone } from './gone';
import { recordsOf } from './new-record';
import type { SearchParts } from './parts';

/** What an earlier search for the same picture did, and what it found out on the way. */
export type DoneBefore = Pick<PictureSearch, 'picture' | 'notes' | 'region' | 'regions'>;

/** A search by a picture as the user asks for it. */
export interface PictureWish {
  kind: 'picture';
  source: PictureSource;
  options: SearchOptions;
  done?: DoneBefore;
}

/** A search by several pictures as the user asks for it. */
export interface SeveralWish {
  kind: 'several';
  pictures: PictureWish[];
  /** What they are of, where their page says so. */
  title: string | null;
  options: SearchOptions;
  /** What is known of the search before it begins. */
  notes: SearchNote[];
}

/** A search as the user asks for it. */
export type SearchWish =
  | { kind: 'keyword'; keyword: string; options: SearchOptions }
  | PictureWish
  | SeveralWish
  | { kind: 'offer'; offerId: string; title?: string | undefined }
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
  await addSearch(...(await recordsOf(parts, { id, wish, step })));
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
    case 'several': {
      const pictures = (await readSeveral(searchId))?.parts ?? [];
      const wishes = pictures.map((picture) => narrowedPicture(picture, options));
      const { kind, title } = record;
      const notes = record.notes.filter((note) => note === 'some-left-out');
      return { kind, pictures: wishes, title, options, notes };
    }
    default:
      return null;
  }
}

/**
 * The wish for a part of an earlier search's picture, or for all of it (null); null where that search is
 * gone. Nothing is uploaded for it: the platform has the picture.
 */
export async function inPart(searchId: string, region: Region | null): Promise<SearchWish | null> {
  const record = await readSearch(searchId);
  return record?.kind === 'picture' ? narrowedPicture({ ...record, region }, record.options) : null;
}

function narrowedPicture(record: PictureSearch, options: SearchOptions): PictureWish {
  const { source, picture, notes, region, regions } = record;
  const wasUploaded = picture.imageId !== null && picture.sent !== null;
  const done: DoneBefore = {
    region,
    regions,
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

/**
 * Ends the work on a search with a reason, and what was still to do on its parts. What was found
 * before stays. A search that was set to work anew meanwhile goes on, and one that is gone stays gone.
 * @param attempt the search as whoever worked on it knew it
 */
export function fail({ now }: SearchParts, attempt: SearchRecord, reason: Failure): Promise<void> {
  return endWork(attempt, (record) => ({
    ...record,
    state: 'failed',
    failure: reason,
    updatedAt: now(),
  }));
}

/** Asks for the next page of a finished search. @returns whether there is work to do */
export function wantMore({ now }: SearchParts, searchId: string): Promise<boolean> {
  return setToWork(searchId, (record) =>
    record.state === 'done' && record.more
      ? { ...record, ...atWork('searching', now()), pagesWanted: record.pagesRead + 1 }
      : null,
  );
}

/** Takes a failed search up again, where it stopped. @returns whether there is work to do */
export function wantAgain({ now }: SearchParts, searchId: string): Promise<boolean> {
  return setToWork(searchId, (record) =>
    record.state === 'failed' ? { ...record, ...atWork('starting', now()), failure: null } : null,
  );
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
