import { allButLastOfWeek, daysEarlier } from '../offers/calendar';
import { announce } from './changes';
import { database } from './database';

const DATED = ['rankings', 'hotWords', 'listDays'] as const;
type DatedStore = (typeof DATED)[number];

/** For so long every day of a list is kept; of the weeks before that, one day each. */
const DAYS_IN_FULL = 2 * 365;
/** What was read for a list's row is of no use once the price is old. */
const OFFER_LIFE_MS = 30 * 24 * 3600 * 1000;

/** Thins the history before the last two years to one day a week, and lets old offers go. */
export async function thinRankings(today: string, now: number): Promise<void> {
  const inFull = daysEarlier(today, DAYS_IN_FULL);
  for (const store of DATED) {
    for (const list of await listsIn(store)) await thin(store, list, inFull);
  }
  await forgetOffersBefore(now - OFFER_LIFE_MS);
}

/** Forgets every list, all hot words and what was read for rows, of all days. */
export async function clearRankings(): Promise<void> {
  const stores = [...DATED, 'readOffers'] as const;
  const transaction = (await database()).transaction(stores, 'readwrite');
  await Promise.all([
    ...stores.map((store) => transaction.objectStore(store).clear()),
    transaction.done,
  ]);
  announce('rankings');
}

/** The lists that a store has days of, found by jumping from one to the next. */
async function listsIn(name: DatedStore): Promise<string[]> {
  const { store } = (await database()).transaction(name);
  const lists: string[] = [];
  let cursor = await store.openKeyCursor();
  while (cursor) {
    const [list] = cursor.primaryKey;
    lists.push(list);
    cursor = await cursor.continue([list, '\uffff']);
  }
  return lists;
}

async function thin(name: DatedStore, list: string, inFull: string): Promise<void> {
  const { store, done } = (await database()).transaction(name, 'readwrite');
  const before = IDBKeyRange.bound([list, ''], [list, inFull], false, true);
  const days = (await store.getAllKeys(before)).map(([, day]) => day);
  await Promise.all([...allButLastOfWeek(days).map((day) => store.delete([list, day])), done]);
}

async function forgetOffersBefore(time: number): Promise<void> {
  const { store, done } = (await database()).transaction('readOffers', 'readwrite');
  const old = await store.index('readAt').getAllKeys(IDBKeyRange.upperBound(time, true));
  await Promise.all([...old.map((id) => store.delete(id)), done]);
}
