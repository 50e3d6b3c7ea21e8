import type { Page } from 'playwright-core';
import { rankingDay } from '../../lib/offers/list-day';
import type { RankingSnapshot } from '../../lib/store/rankings';

/** What the extension of a page keeps of lists, in the order of their names and days. */
export function keptLists(page: Page): Promise<RankingSnapshot[]> {
  return page.evaluate(
    () =>
      new Promise<RankingSnapshot[]>((done, fail) => {
        const opening = indexedDB.open('tongkuan');
        opening.onsuccess = () => {
          const all = opening.result.transaction('rankings').objectStore('rankings').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result as RankingSnapshot[]);
          };
          all.onerror = () => {
            fail(new Error('the lists cannot be read'));
          };
        };
      }),
  );
}

/** Puts a list into the store as if it had been read on its day. */
export function putList(page: Page, snapshot: RankingSnapshot): Promise<void> {
  return change(page, snapshot, true);
}

/** Takes a list's day out of the store as if it had never been read. */
export function dropList(page: Page, snapshot: RankingSnapshot): Promise<void> {
  return change(page, snapshot, false);
}

function change(page: Page, snapshot: RankingSnapshot, isKept: boolean): Promise<void> {
  return page.evaluate(
    ([list, day, keep]) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('tongkuan');
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['rankings', 'listDays'], 'readwrite');
          const lists = transaction.objectStore('rankings');
          const days = transaction.objectStore('listDays');
          if (keep) {
            lists.put(list);
            days.put(day);
          } else {
            lists.delete([list.list, list.day]);
            days.delete([list.list, list.day]);
          }
          transaction.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    [snapshot, { list: snapshot.list, ...rankingDay(snapshot) }, isKept] as const,
  );
}
