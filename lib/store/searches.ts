import { mergeOffers, type MergedOffer } from '../offers/merge';
import type { Offer } from '../offers/offer';
import { announce } from './changes';
import { database } from './database';
import { namedPictures, picturesOf } from './pictures';
import type { PoolRow } from '../offers/pool';
import type { OfferDetail } from '../offers/detail';
import type { PictureSearch, SearchRecord, SeveralSearch, StoredPage } from './records';

/** Searches kept for looking at again; older ones go with their pages and pictures. */
const SEARCHES_KEPT = 100;
/** The start page reads the feed anew every ten minutes, which must not push searches out. */
const FEEDS_KEPT = 10;

/** One search; undefined where it was never made or has been pruned. */
export async function readSearch(id: string): Promise<SearchRecord | undefined> {
  return (await database()).get('searches', id);
}

/** What a search found, to be stored with its record. */
export interface Found {
  page?: Omit<StoredPage, 'searchId'>;
  detail?: OfferDetail;
}

/** Stores a new search's record, or those that begin together, and tells the views. */
export async function addSearch(...records: SearchRecord[]): Promise<void> {
  const transaction = (await database()).transaction('searches', 'readwrite');
  for (const record of records) void transaction.store.put(record);
  await transaction.done;
  for (const { id } of records) announceSearch(id);
}

/**
 * Replaces a search's record, together with what was found where there is something: all or nothing.
 * A search that was forgotten meanwhile is not brought back.
 * @returns whether the search is still there
 */
export async function replaceSearch(record: SearchRecord, found: Found = {}): Promise<boolean> {
  const stores = ['searches', 'pages', 'details'] as const;
  const transaction = (await database()).transaction(stores, 'readwrite');
  const searches = transaction.objectStore('searches');
  const latest = await searches.get(record.id);
  if (latest) {
    void searches.put(withWishes(record, latest));
    const { page, detail } = found;
    if (page) void transaction.objectStore('pages').put({ searchId: record.id, ...page });
    if (detail) void transaction.objectStore('details').put({ searchId: record.id, detail });
  }
  await transaction.done;
  if (latest) announceSearch(record.id);
  return latest !== undefined;
}

/** Which details are wanted is said by commands, also while the worker is busy with the search. */
function withWishes(record: SearchRecord, latest: SearchRecord): SearchRecord {
  if (record.kind !== 'pool' || latest.kind !== 'pool') return record;
  const { filling, gone } = latest;
  const isDone = record.state === 'done' && filling.length === 0;
  const state = record.state === 'done' && !isDone ? 'running' : record.state;
  return { ...record, filling, gone, state };
}

/**
 * Changes a search as it stands at this moment, so that two changes at once both hold.
 * @param make gives the new record, or null where nothing is to be changed
 * @returns the new record; null where the search is gone or was left as it is
 */
export async function updateSearch(
  id: string,
  make: (latest: SearchRecord) => SearchRecord | null,
): Promise<SearchRecord | null> {
  const transaction = (await database()).transaction('searches', 'readwrite');
  const latest = await transaction.store.get(id);
  const made = latest ? make(latest) : null;
  if (made) void transaction.store.put(made);
  await transaction.done;
  if (made) announceSearch(id);
  return made;
}

/** Tells the views that a search's record is new. */
export function announceSearch(id: string): void {
  announce(`search:${id}`);
  announce('searches');
}

/**
 * All offers of a search, in the platform's order; one that stands on two pages comes once. Those of
 * several pictures come in the order in which they are put together.
 */
export async function readOffers(searchId: string): Promise<Offer[]> {
  const record = await readSearch(searchId);
  if (record?.kind === 'several') return (await readMerged(record)).map(({ offer }) => offer);
  const byId = new Map<string, Offer>();
  for (const { offers } of await readPages(searchId)) {
    for (const offer of offers) if (!byId.has(offer.id)) byId.set(offer.id, offer);
  }
  return [...byId.values()];
}

/** What several pictures found, put together. A picture that has found nothing yet has an empty list. */
export async function readMerged({ parts }: Pick<SeveralSearch, 'parts'>): Promise<MergedOffer[]> {
  return mergeOffers(await Promise.all(parts.map(readPages)));
}

async function readPages(searchId: string): Promise<StoredPage[]> {
  return (await database()).getAll('pages', pagesOf(searchId));
}

/** What a pool says of its offers beside their ids, by offer. */
export async function readPoolRows(searchId: string): Promise<Map<string, PoolRow>> {
  const rows = (await readPages(searchId)).flatMap((page) => page.rows ?? []);
  return new Map(rows.map((row) => [row.offerId, row]));
}

/** The detail that a lookup found; undefined where it has found none. */
export async function readDetail(searchId: string): Promise<OfferDetail | undefined> {
  return (await (await database()).get('details', searchId))?.detail;
}

/**
 * Puts an offer in the place of the one with its id, on whichever page of a search that stands.
 * @param readAt when it was read, in ms since 1970, which is later than its page
 */
export async function replaceOffer(searchId: string, offer: Offer, readAt: number): Promise<void> {
  const transaction = (await database()).transaction('pages', 'readwrite');
  for await (const cursor of transaction.store.iterate(pagesOf(searchId))) {
    const page = cursor.value;
    const at = page.offers.findIndex(({ id }) => id === offer.id);
    if (at < 0) continue;
    const readLater = { ...page.readLater, [offer.id]: readAt };
    await cursor.update({ ...page, offers: page.offers.with(at, offer), readLater });
  }
  await transaction.done;
}

function pagesOf(searchId: string): IDBKeyRange {
  return IDBKeyRange.bound([searchId, 0], [searchId, Number.MAX_SAFE_INTEGER]);
}

/** Searches whose work is not finished. One that is part of another is its work. */
export async function unfinishedSearches(): Promise<SearchRecord[]> {
  const running = await (await database()).getAllFromIndex('searches', 'state', 'running');
  return running.filter((record) => !isPart(record));
}

/** Whether a search is one of several pictures that are searched for together. */
function isPart(record: SearchRecord): record is PictureSearch & { partOf: string } {
  return record.kind === 'picture' && record.partOf !== undefined;
}

/** Searches that failed. */
export async function failedSearches(): Promise<SearchRecord[]> {
  return (await database()).getAllFromIndex('searches', 'state', 'failed');
}

/**
 * The latest searches, newest first. Those by several pictures count as one.
 * @param isMeant those that it leaves out do not count; it is asked of the newest first
 */
export async function latestSearches(
  most: number,
  isMeant: (search: SearchRecord) => boolean = () => true,
): Promise<SearchRecord[]> {
  const found: SearchRecord[] = [];
  const transaction = (await database()).transaction('searches');
  let cursor = await transaction.store.index('createdAt').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    if (!isPart(cursor.value) && isMeant(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** Removes the oldest searches with their parts and pages. Their pictures go with `prunePictures`. */
export async function pruneSearches(): Promise<void> {
  const db = await database();
  const searches = await db.getAllFromIndex('searches', 'createdAt');
  const whole = searches.filter((record) => !isPart(record));
  const feeds = whole.filter(({ kind }) => kind === 'recommended');
  const others = whole.filter(({ kind }) => kind !== 'recommended');
  const oldest = [
    ...others.slice(0, Math.max(0, others.length - SEARCHES_KEPT)),
    ...feeds.slice(0, Math.max(0, feeds.length - FEEDS_KEPT)),
  ].flatMap((record) => (record.kind === 'several' ? [record.id, ...record.parts] : [record.id]));
  if (oldest.length === 0) return;
  const transaction = db.transaction(['searches', 'pages', 'details'], 'readwrite');
  for (const id of oldest) {
    void transaction.objectStore('pages').delete(pagesOf(id));
    void transaction.objectStore('details').delete(id);
    void transaction.objectStore('searches').delete(id);
  }
  await transaction.done;
}

/**
 * Forgets all searches with their offers and pictures. Pictures that the send log shows stay with it,
 * and so do those that somebody has in hand to search for. Work under way ends when it finds its
 * record gone.
 */
export async function clearSearches(): Promise<void> {
  const db = await database();
  const emptied = ['searches', 'pages', 'details', 'uploads'] as const;
  const transaction = db.transaction([...emptied, 'pictures', 'sends'], 'readwrite');
  const searches = await transaction.objectStore('searches').getAll();
  const logged = namedPictures([], await transaction.objectStore('sends').getAll());
  for (const id of searches.flatMap(picturesOf)) {
    if (!logged.has(id)) void transaction.objectStore('pictures').delete(id);
  }
  for (const name of emptied) void transaction.objectStore(name).clear();
  await transaction.done;
  announce('searches');
}
