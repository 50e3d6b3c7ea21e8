import type { Failure } from '../failures/outcome';
import type { CategoryBranch } from '../offers/category';
import type { OfferDetail } from '../offers/detail';
import type { Dialect } from '../offers/dialects';
import type { Offer } from '../offers/offer';
import type { PoolSort, TitleLanguage } from '../offers/platform-values';
import type { PoolRow } from '../offers/pool';
import type { PictureRegions, Region } from '../offers/region';
import type { SearchOptions } from '../offers/search-options';
import type { PictureSource, PictureProgress } from './picture-records';

/** What the worker is busy with; the view names it while the user waits. */
export type SearchStep =
  'starting' | 'asking' | 'reading' | 'preparing' | 'uploading' | 'searching';

export type SearchState = 'running' | 'done' | 'failed';

/** Things worth saying beside results that were found all the same. */
export type SearchNote =
  | 'less-reliable'
  | 'language-fallback'
  | 'small-picture'
  | 'from-screen'
  | 'first-frame'
  | 'second-try'
  | 'unfiltered'
  | 'some-left-out'
  | 'opened-elsewhere';

interface SearchBase {
  id: string;
  createdAt: number;
  updatedAt: number;
  state: SearchState;
  step: SearchStep;
  /** How many workers have taken the work up. */
  starts: number;
  language: TitleLanguage;
  /** The interface that answers; null until the work begins. All pages come from the same one. */
  dialect: Dialect | null;
  options: SearchOptions;
  /** Pages in the `pages` store. */
  pagesRead: number;
  /** The page that is wanted: more than `pagesRead` while work is to be done. */
  pagesWanted: number;
  total: number | null;
  more: boolean;
  dropped: number;
  /** Where 1688's own page shows the same, when the interface says so. */
  ownPage: string | null;
  notes: SearchNote[];
  failure: Failure | null;
}

export interface KeywordSearch extends SearchBase {
  kind: 'keyword';
  keyword: string;
}

export interface PictureSearch extends SearchBase {
  kind: 'picture';
  source: PictureSource;
  /** The search by several pictures that it belongs to; absent where it stands for itself. */
  partOf?: string;
  picture: PictureProgress;
  /** The part that is searched for, in pixels of the picture as the platform has it; null: all of it. */
  region: Region | null;
  /** What the platform sees in the whole picture; null until it has said so, and where it never does. */
  regions: PictureRegions | null;
}

/** Several pictures whose offers are put together. Each is a search of its own, one after the other. */
export interface SeveralSearch extends SearchBase {
  kind: 'several';
  /** Ids of the searches by one picture, in the order of the pictures. */
  parts: string[];
  /** How many of them have ended, well or not. */
  searched: number;
  /** What the pictures are of, where their page says so. */
  title: string | null;
}

export interface OfferLookup extends SearchBase {
  kind: 'offer';
  offerId: string;
  /** As the list had it in which it was opened; absent where it was asked for by its id. */
  title?: string | undefined;
}

/** All offers of a seller. */
export interface ShopSearch extends SearchBase {
  kind: 'shop';
  /** Null until the detail of `offerId` has told it. */
  sellerOpenId: string | null;
  offerId: string;
  company: string | null;
}

/** Offers that 1688 relates to one. */
export interface RelatedSearch extends SearchBase {
  kind: 'related';
  offerId: string;
  /** The offer's title, so that the list has a name. */
  title: string | null;
}

/** 1688's feed for this browser. */
export interface RecommendedSearch extends SearchBase {
  kind: 'recommended';
}

/** A product pool: ids page by page, whose details are read when somebody wants them. */
export interface PoolSearch extends SearchBase {
  kind: 'pool';
  wish: PoolWish;
  /** The same for all pages. */
  taskId: string;
  /** Offers whose details are wanted and not read yet. */
  filling: string[];
  /** Offers that turned out to be gone. */
  gone: string[];
}

/** What a person asks of a pool. */
export interface PoolWish {
  poolId: string;
  pageSize: number;
  categoryId: string | null;
  sort: { key: PoolSort; direction: 'asc' | 'desc' } | null;
}

export type SearchRecord =
  | KeywordSearch
  | PictureSearch
  | SeveralSearch
  | OfferLookup
  | ShopSearch
  | RelatedSearch
  | RecommendedSearch
  | PoolSearch;

/** One page of a search's offers. */
export interface StoredPage {
  searchId: string;
  page: number;
  offers: Offer[];
  /** ms since 1970 */
  readAt: number;
  /** Offers that were read by themselves after the page: their ids, and when in ms since 1970. */
  readLater?: Record<string, number>;
  /** What a pool says of its offers beside their ids. */
  rows?: PoolRow[];
}

/** One offer in full, as a lookup found it. */
export interface StoredDetail {
  searchId: string;
  detail: OfferDetail;
}

/** A category with what stands under it, in one language. */
export interface StoredBranch {
  language: TitleLanguage;
  id: string;
  branch: CategoryBranch;
  /** ms since 1970 */
  readAt: number;
}

/** An offer that was read to fill a row of a list, where that names neither price nor supplier. */
export interface StoredOffer {
  id: string;
  offer: Offer;
  /** ms since 1970 */
  readAt: number;
}

/** An answer of the platform that still holds. */
export interface StoredAnswer {
  key: string;
  payload: unknown;
  /** ms since 1970 */
  until: number;
}
