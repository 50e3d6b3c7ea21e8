import type { Fen } from './money';

/** The filters of the popup, in the order in which they are shown. They combine. */
export const QUICK_FILTERS = [
  'shipIn24Hours',
  'shipIn48Hours',
  'certifiedFactory',
  'isOnePsale',
  'new7',
  '1688Selection',
] as const;
export type QuickFilter = (typeof QUICK_FILTERS)[number];

/** What the platform can sort by. Its sort orders only the page that it answers with. */
export const SORT_KEYS = ['price', 'rePurchaseRate', 'monthSold'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  key: SortKey;
  direction: 'asc' | 'desc';
}

/** How a search is narrowed and ordered. Prices are wholesale prices. */
export interface SearchOptions {
  filters: QuickFilter[];
  sort: Sort | null;
  priceFrom: Fen | null;
  priceTo: Fen | null;
}

export const NO_OPTIONS: SearchOptions = {
  filters: [],
  sort: null,
  priceFrom: null,
  priceTo: null,
};

/** Offers on a page, as the official documents recommend; the most that the platform takes is 50. */
export const PAGE_SIZE = 20;
/** The platform answers no more than this many results to one query. */
export const MOST_RESULTS = 2000;
