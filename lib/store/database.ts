import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SendLogEntry, StoredPicture, StoredUpload } from './picture-records';
import type {
  SearchRecord,
  StoredAnswer,
  StoredBranch,
  StoredDetail,
  StoredOffer,
  StoredPage,
} from './records';
import type { HotWordsSnapshot, RankingSnapshot, StoredListDay } from './rankings';
import type { SavedOffer } from './saved';

interface Schema extends DBSchema {
  searches: { key: string; value: SearchRecord; indexes: { createdAt: number; state: string } };
  pages: { key: [searchId: string, page: number]; value: StoredPage };
  pictures: { key: string; value: StoredPicture; indexes: { createdAt: number } };
  uploads: { key: string; value: StoredUpload; indexes: { uploadedAt: number } };
  sends: { key: string; value: SendLogEntry; indexes: { at: number } };
  details: { key: string; value: StoredDetail };
  categories: { key: [language: string, id: string]; value: StoredBranch };
  rankings: { key: [list: string, day: string]; value: RankingSnapshot };
  hotWords: { key: [categoryId: string, day: string]; value: HotWordsSnapshot };
  listDays: { key: [list: string, day: string]; value: StoredListDay };
  readOffers: { key: string; value: StoredOffer; indexes: { readAt: number } };
  saved: { key: string; value: SavedOffer; indexes: { savedAt: number } };
  passing: { key: string; value: { key: string; value: unknown } };
  answers: { key: string; value: StoredAnswer; indexes: { until: number } };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'tongkuan';
const VERSION = 1;

let opening: Promise<Database> | null = null;

/** The one database of the extension, opened once per page or worker. */
export function database(): Promise<Database> {
  opening ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      const searches = db.createObjectStore('searches', { keyPath: 'id' });
      searches.createIndex('createdAt', 'createdAt');
      searches.createIndex('state', 'state');
      db.createObjectStore('pages', { keyPath: ['searchId', 'page'] });
      db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
      db.createObjectStore('uploads', { keyPath: 'fingerprint' }).createIndex(
        'uploadedAt',
        'uploadedAt',
      );
      db.createObjectStore('sends', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('details', { keyPath: 'searchId' });
      db.createObjectStore('categories', { keyPath: ['language', 'id'] });
      db.createObjectStore('rankings', { keyPath: ['list', 'day'] });
      db.createObjectStore('hotWords', { keyPath: ['categoryId', 'day'] });
      db.createObjectStore('listDays', { keyPath: ['list', 'day'] });
      db.createObjectStore('readOffers', { keyPath: 'id' }).createIndex('readAt', 'readAt');
      db.createObjectStore('saved', { keyPath: 'offerId' }).createIndex('savedAt', 'savedAt');
      db.createObjectStore('passing', { keyPath: 'key' });
      db.createObjectStore('answers', { keyPath: 'key' }).createIndex('until', 'until');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
  opening.catch(() => {
    opening = null; // the caller hears of it; the next one tries again
  });
  return opening;
}
