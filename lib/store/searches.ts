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

/** Writes a search's record and tells the views. */
export async function writeSearch(record: SearchRecord): Promise<void> {
  await (await database()).put('searches', record);
  announce(`search:${record.id}`);
  announce('searches');
}

/** Stores a page together with the record that counts it: both or neither. */
export async function writePage(
  record: SearchRecord,
  page: number,
  offers: Offer[],
): Promise<void> {
  const transaction = (await database()).transaction(['searches', 'pages'], 'readwrite');
  await Promise.all([
    transaction.objectStore('pages').put({ searchId: record.id, page, offers }),
    transaction.objectStore('searches').put(record),
    transaction.done,
  ]);
  announce(`search:${record.id}`);
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

/** Forgets all searches and their offers. Work that is under way finds no record and ends. */
export async function clearSearches(): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['searches', 'pages'], 'readwrite');
  void transaction.objectStore('searches').clear();
  void transaction.objectStore('pages').clear();
  await transaction.done;
  announce('searches');
}
