import { daysEarlier } from '@/lib/offers/calendar';
import { hotWordsDay, rankingDay } from '@/lib/offers/list-day';
import type { RankingKind } from '@/lib/offers/platform-values';
import { MOST_RANKED, type RankedOffer } from '@/lib/offers/ranking';
import { staysOf } from '@/lib/offers/ranking-history';
import { compareRankings } from '@/lib/offers/ranking-movement';
import { database } from '@/lib/store/database';
import { readHotWordsTab, readRankingTab } from '@/lib/store/ranking-tab';
import { changeChoices } from '@/lib/store/ranking-view';
import { listName, wordsName, type RankingSnapshot } from '@/lib/store/rankings';

// Bundled by `rankings.ts` and run in a page of the extension, on its own store.

/** A list whose history is made up. */
export interface MadeList {
  categoryId: string;
  kind: RankingKind;
  today: string;
  days: number;
}

/** Puts a list's whole history into the store. @returns how many rows that is */
export async function fillRanking({ categoryId, kind, today, days }: MadeList): Promise<number> {
  const transaction = (await database()).transaction(['rankings', 'listDays'], 'readwrite');
  const list = listName(categoryId, kind);
  let rows = 0;
  for (let ago = 0; ago < days; ago += 1) {
    const snapshot: RankingSnapshot = {
      list,
      day: daysEarlier(today, ago),
      categoryId,
      kind,
      name: 'Best-Selling List',
      language: 'en',
      wanted: 'en',
      takenAt: Date.now() - ago * 86_400_000,
      asked: MOST_RANKED,
      rows: rowsOf(`${list} `, ago),
      dropped: 0,
    };
    rows += snapshot.rows.length;
    void transaction.objectStore('rankings').put(snapshot);
    void transaction.objectStore('listDays').put({ list, ...rankingDay(snapshot) });
  }
  await transaction.done;
  return rows;
}

/** Puts a category's hot words of all days into the store. */
export async function fillWords(categoryId: string, today: string, days: number): Promise<void> {
  const transaction = (await database()).transaction(['hotWords', 'listDays'], 'readwrite');
  for (let ago = 0; ago < days; ago += 1) {
    const day = daysEarlier(today, ago);
    const words = orderOf(`words ${categoryId} `, ago, 12).map((number) => ({
      keyword: `连衣裙新款${number}`,
      translation: `new dress ${number}`,
    }));
    void transaction
      .objectStore('hotWords')
      .put({ categoryId, day, language: 'en', wanted: 'en', takenAt: Date.now(), words });
    const name = wordsName(categoryId);
    void transaction.objectStore('listDays').put({ list: name, ...hotWordsDay({ day, words }) });
  }
  await transaction.done;
}

/** Pins categories, as many as there is room for. */
export function pin(categoryIds: readonly string[]): Promise<void> {
  const pinned = categoryIds.map((id) => ({ id, name: `Category ${id}` }));
  return changeChoices(() => ({ pinned }));
}

/** ms that reading takes what the tab shows: a list and the hot words. */
export async function timeRead({ categoryId, kind, today }: MadeList): Promise<number> {
  const begun = performance.now();
  const [ranking] = await Promise.all([
    readRankingTab(listName(categoryId, kind), today),
    readHotWordsTab(categoryId, today),
  ]);
  if (ranking.current?.rows.length !== MOST_RANKED) throw new Error('the list is not there');
  return performance.now() - begun;
}

/** ms that it takes to tell what moved, against all three earlier days. */
export async function timeMovement({ categoryId, kind, today }: MadeList): Promise<number> {
  const { current, earlier, history } = await readRankingTab(listName(categoryId, kind), today);
  if (!current) throw new Error('the list is not there');
  const begun = performance.now();
  const stays = staysOf(history);
  for (const then of Object.values(earlier)) compareRankings(current, then, stays);
  return performance.now() - begun;
}

function rowsOf(seed: string, ago: number): RankedOffer[] {
  return orderOf(seed, ago, MOST_RANKED).map((number, index) => ({
    offerId: String(600_000_000_000 + (hash(seed) % 1_000_000) * 1000 + number),
    titleChinese: `跨境新款${number}号夏季宽松大码女装连衣裙厂家直销一件代发`,
    titleTranslated: `Cross-border new ${number} summer loose plus size dress, factory direct`,
    picture: `https://img.china.alibaba.com/img/ibank/O1CN01${hash(seed + String(number))}-0-cib.search.jpg`,
    place: index + 1,
    buyers: 100 + (number % 900),
    sold: 1000 + ((number * 7 + ago) % 9000),
    score: 4.5,
    services: ['sendGoods48H'],
  }));
}

/** Which of sixty stand on the list some days ago, in their order: they drift from day to day. */
function orderOf(seed: string, ago: number, length: number): number[] {
  return Array.from({ length: 60 }, (_, number) => ({
    number,
    value: Math.sin((hash(seed + String(number)) % 1000) + ago / (5 + (number % 20))),
  }))
    .sort((a, b) => b.value - a.value)
    .slice(0, length)
    .map(({ number }) => number);
}

function hash(text: string): number {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) {
    sum = (sum * 31 + text.charCodeAt(index)) % 2_147_483_647;
  }
  return sum;
}
