import type { RankingKind } from './platform-values';

/** One row of a list. It has neither a price nor a supplier. */
export interface RankedOffer {
  /** Decimal digits. */
  offerId: string;
  titleChinese: string | null;
  titleTranslated: string | null;
  /** https address on the platform's picture hosts. */
  picture: string | null;
  /** Counted from 1; null where the reply does not say. */
  place: number | null;
  /** Of the last 30 days. */
  buyers: number | null;
  /** Pieces in the last 30 days. */
  sold: number | null;
  /** 0..5 */
  score: number | null;
  /** As the platform names them: "sendGoods24H" and others. */
  services: string[];
}

/** A list of a category. */
export interface Ranking {
  /** The category's id. */
  id: string;
  /** The list's name, as the platform gives it. */
  name: string | null;
  kind: RankingKind;
  rows: RankedOffer[];
  /** Rows that could not be read and were left out. */
  dropped: number;
}

/** A word that buyers search for. */
export interface HotKeyword {
  /** Chinese: what is searched for. */
  keyword: string;
  /** For reading only. */
  translation: string | null;
}

/** Hours within which a service promises to ship, by the platform's name for it. */
export const SHIPPING_HOURS: ReadonlyMap<string, number> = new Map([
  ['sendGoods24H', 24],
  ['sendGoods48H', 48],
]);

/** The longest list that the platform gives. */
export const MOST_RANKED = 20;
export const DEFAULT_RANKED = 10;
