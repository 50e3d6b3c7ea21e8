import type { RankedOffer } from '@/lib/offers/ranking';
import { dayNumber } from '@/lib/offers/calendar';
import { rankingDay, type DatedRanking, type ListDay } from '@/lib/offers/list-day';
import type { RankingSnapshot } from '@/lib/store/rankings';

/** A row; without a place it says nothing of where it stands. */
export function row(offerId: string, place: number | null = null): RankedOffer {
  return {
    offerId,
    titleChinese: `商品 ${offerId}`,
    titleTranslated: `Offer ${offerId}`,
    picture: null,
    place,
    buyers: 10,
    sold: 20,
    score: 5,
    services: [],
  };
}

/** A list of a day from ids in their order, all with places: "a b c". */
export function ranking(day: string, ids: string, more: Partial<DatedRanking> = {}): DatedRanking {
  const rows = ids.split(' ').filter((id) => id !== '');
  return { day, rows: rows.map((id, index) => row(id, index + 1)), asked: 20, dropped: 0, ...more };
}

export function listDay(day: string, ids: string, more: Partial<DatedRanking> = {}): ListDay {
  return rankingDay(ranking(day, ids, more));
}

/** The same as the store keeps it. */
export function snapshot(day: string, ids: string, list = '1 hot'): RankingSnapshot {
  return {
    ...ranking(day, ids),
    list,
    categoryId: list.split(' ')[0] ?? '',
    kind: 'hot',
    name: null,
    language: 'en',
    wanted: 'en',
    takenAt: dayNumber(day) * 86_400_000,
  };
}
