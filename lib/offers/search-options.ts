import type { Fen } from './money';
import type { Filter, SaleSpan, SortKey } from './platform-values';

export interface Sort {
  key: SortKey;
  direction: 'asc' | 'desc';
}

/** A category as a search is narrowed to it, with the name under which it was chosen. */
export interface ChosenCategory {
  id: string;
  name: string;
}

/** Only offers that sold so many pieces within a span. */
export interface SalesRange {
  span: SaleSpan;
  from: number | null;
  to: number | null;
}

/** How a search is narrowed and ordered. Prices are wholesale prices. */
export interface SearchOptions {
  filters: Filter[];
  sort: Sort | null;
  priceFrom: Fen | null;
  priceTo: Fen | null;
  category: ChosenCategory | null;
  /** Id of one of 1688's collections. */
  collectionId: string | null;
  sales: SalesRange | null;
  /** Lets the platform translate the keyword before it searches. */
  translateKeyword: boolean;
  /** Words beside a picture: what of the found is wanted. */
  words: string;
  /** What to look for in a picture, in words: they help the search, and narrow nothing. */
  hint: string;
  /** Sends the title of the picture's page along. It is never sent unless somebody wants that. */
  useTitle: boolean;
  /** Only what the platform itself takes for the same product; a gateway of the router kind can tell. */
  sameOnly: boolean;
}

export const NO_OPTIONS: SearchOptions = {
  filters: [],
  sort: null,
  priceFrom: null,
  priceTo: null,
  category: null,
  collectionId: null,
  sales: null,
  translateKeyword: false,
  words: '',
  hint: '',
  useTitle: false,
  sameOnly: false,
};

/** Offers on a page, as the official documents recommend; the most that the platform takes is 50. */
export const PAGE_SIZE = 20;
/** The platform's largest page of offers related to another. */
export const RELATED_PAGE_SIZE = 10;
/** The platform answers no more than this many results to one query. */
export const MOST_RESULTS = 2000;
/** Rows of a pool's page: what the platform takes at most, and what is asked for unless told. */
export const MOST_POOL_ROWS = 1000;
