import type { Offer } from '../offers/offer';
import { announce } from './changes';
import { database } from './database';
import type { SearchRecord } from './records';

/** Searches kept for looking at again; older ones go with their pages and pictures. */
const SEARCHES_KEPT = 100;

/** One search; undefined where it was never made or has been pruned. */
export async function readSearch(id: string): Promise<SearchRecord | undefined> {
  return (await database()).get('searches', id);
}

/** Stores a new search's record and tells the views. */
export async function addSearch(record: SearchRecord): Promise<void> {
  await (await database()).put('searches', record);
  announceSearch(record.id);
}

/**
 * Replaces a search's record, together with a page of its offers where there is one: both or neither.
 * A search that was forgotten meanwhile is not brought back.
 * @returns whether the search is still there
 */
export async function replaceSearch(
  record: SearchRecord,
  page?: { number: number; offers: Offer[] },
): Promise<boolean> {
  const transaction = (await database()).transaction(['searches', 'pages'], 'readwrite');
  const searches = transaction.objectStore('searches');
  const isThere = (await searches.count(record.id)) > 0;
  if (isThere) {
    void searches.put(record);
    const stored = page && { searchId: record.id, page: page.number, offers: page.offers };
    if (stored) void transaction.objectStore('pages').put(stored);
  }
  await transaction.done;
  if (isThere) announceSearch(record.id);
  return isThere;
}

function announceSearch(id: string): void {
  announce(`search:${id}`);
  announce('searches');
}

/** All offers of a search, in the platform's order; one that stands on two pages comes once. */
export async function readOffers(searchId: string): Promise<Offer[]> {
  const range = IDBKeyRange.bound([searchId, 0], [searchId, Number.MAX_SAFE_INTEGER]);
  const pages = await (await database()).getAll('pages', range);
  const byId = new Map<string, Offer>();
  for (const offer of pages.flatMap((page) => page.offers)) {
    if (!byId.has(offer.id)) byId.set(offer.id, offer);
  }
  return [...byId.values()];
}

/** Searches whose work is not finished. */
export async function unfinishedSearches(): Promise<SearchRecord[]> {
  return (await database()).getAllFromIndex('searches', 'state', 'running');
}

/** The latest searches, newest first. */
export async function latestSearches(most: number): Promise<SearchRecord[]> {
  const found: SearchRecord[] = [];
  const transaction = (await database()).transaction('searches');
  let cursor = await transaction.store.index('createdAt').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** Removes the oldest searches with their pages. Their pictures go with `prunePictures`. */
export async function pruneSearches(): Promise<void> {
  const db = await database();
  const excess = (await db.count('searches')) - SEARCHES_KEPT;
  if (excess <= 0) return;
  const oldest = await db.getAllKeysFromIndex('searches', 'createdAt', null, excess);
  const transaction = db.transaction(['searches', 'pages'], 'readwrite');
  for (const id of oldest) {
    const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
    void transaction.objectStore('pages').delete(range);
    void transaction.objectStore('searches').delete(id);
  }
  await transaction.done;
}

/** Forgets all searches and their offers. Work under way ends when it finds its record gone. */
export async function clearSearches(): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['searches', 'pages'], 'readwrite');
  void transaction.objectStore('searches').clear();
  void transaction.objectStore('pages').clear();
  await transaction.done;
  announce('searches');
}
