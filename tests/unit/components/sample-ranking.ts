import { daysEarlier } from '@/lib/offers/calendar';
import type { HotKeyword, RankedOffer } from '@/lib/offers/ranking';
import { dayOf } from '@/lib/store/day-count';
import {
  keepHotWords,
  keepRanking,
  listName,
  type HotWordsSnapshot,
  type RankingSnapshot,
} from '@/lib/store/rankings';

/** A row of which nothing is known but what every row has. */
export const BARE_ROW: RankedOffer = {
  offerId: '600000000009',
  titleChinese: null,
  titleTranslated: null,
  picture: null,
  place: null,
  buyers: null,
  sold: null,
  score: null,
  services: [],
};

/** A row of which everything is known. */
export function row(offerId: string, place: number, more: Partial<RankedOffer> = {}): RankedOffer {
  return {
    offerId,
    titleChinese: `杯子${offerId}`,
    titleTranslated: `Cup ${offerId}`,
    picture: `https://img.china.alibaba.com/img/ibank/${offerId}.search.jpg`,
    place,
    buyers: 1200,
    sold: 3400,
    score: 4.5,
    services: ['sendGoods24H', 'sendGoods48H', 'newService'],
    ...more,
  };
}

/** The calendar day some days ago. */
export const ago = (days: number): string => daysEarlier(dayOf(Date.now()), days);

/** Puts a list of the category 31 into the store, as of some days ago. */
export function keepList(
  rows: RankedOffer[],
  days = 0,
  more: Partial<RankingSnapshot> = {},
): Promise<void> {
  return keepRanking({
    list: listName('31', 'complex'),
    day: ago(days),
    categoryId: '31',
    kind: 'complex',
    name: 'Comprehensive List',
    language: 'en',
    wanted: 'en',
    takenAt: Date.now() - days * 86_400_000,
    asked: 20,
    rows,
    dropped: 0,
    ...more,
  });
}

/** Puts hot words of the category 31 into the store, as of some days ago. */
export function keepWords(
  words: HotKeyword[],
  days = 0,
  more: Partial<HotWordsSnapshot> = {},
): Promise<void> {
  const takenAt = Date.now() - days * 86_400_000;
  return keepHotWords({
    categoryId: '31',
    day: ago(days),
    language: 'en',
    wanted: 'en',
    takenAt,
    words,
    ...more,
  });
}

export const WORDS: HotKeyword[] = [
  { keyword: '马克杯', translation: 'mug' },
  { keyword: '玻璃杯', translation: null },
];
