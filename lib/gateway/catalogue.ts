import { failure, type Outcome } from '../failures/outcome';
import type { CategoryBranch } from '../offers/category';
import type { OfferDetail } from '../offers/detail';
import type { Ability, Dialect } from '../offers/dialects';
import type { OfferPage } from '../offers/offer';
import type { PoolSort, RankingKind, TitleLanguage } from '../offers/platform-values';
import type { PoolPage } from '../offers/pool';
import type { HotKeyword, Ranking } from '../offers/ranking';
import type { SearchOptions } from '../offers/search-options';

/** What every question says besides what it asks for. */
export interface Question {
  /** The language of translated titles. */
  language: TitleLanguage;
  /** Gives way to whatever a person waits for. */
  inBackground?: boolean;
}

/** A question that is answered page by page. */
export interface PageQuestion extends Question {
  /** Counted from 1. */
  page: number;
}

/** A search that can be narrowed. */
export interface SearchQuestion extends PageQuestion {
  options: SearchOptions;
}

export interface KeywordQuery extends SearchQuestion {
  /** May be empty where a category is chosen: it then lists the category's offers. */
  keyword: string;
}

/**
 * How the platform gets to see the picture: the id of an upload, an address on 1688's own picture
 * hosts, any public address, or the bytes in the call itself (base64, without a `data:` prefix).
 */
export type PictureHandle =
  { imageId: string } | { imageAddress: string } | { publicAddress: string } | { base64: string };

export interface PictureQuery extends SearchQuestion {
  picture: PictureHandle;
  /** Part of the picture, in pixels: "x1,x2,y1,y2". */
  region?: string;
  /** Searches within what the picture found. */
  keyword?: string;
  /** What to look for besides the picture, in words. */
  hint?: string;
  /** The product's title on the page that the picture comes from. */
  title?: string;
}

export interface OfferQuery extends Question {
  offerId: string;
  /** ISO 4217; adds prices in that currency. */
  currency?: string;
}

export interface ShopQuery extends SearchQuestion {
  /** From the detail of one of its offers. */
  sellerOpenId: string;
  keyword?: string;
}

export interface RecommendedQuery extends PageQuestion {
  /** Random, made and kept by this browser: the platform builds a feed for it. */
  memberId: string;
}

export interface RelatedQuery extends PageQuestion {
  offerId: string;
}

export interface PoolQuery extends PageQuestion {
  poolId: string;
  /** The same for all pages of a run. */
  taskId: string;
  /** 1 to 1,000. */
  pageSize: number;
  categoryId: string | null;
  sort: { key: PoolSort; direction: 'asc' | 'desc' } | null;
}

export interface CategoryQuery extends Question {
  categoryId: string;
}

export interface RankingQuery extends Question {
  categoryId: string;
  kind: RankingKind;
  /** 1 to 20. */
  limit: number;
}

/** An answer with the language of its translated titles. */
export interface InLanguage<Answer> {
  answer: Answer;
  language: TitleLanguage;
  /** The platform does not know the language that was asked for. */
  isRefused: boolean;
}

type Answers<Answer> = Promise<Outcome<InLanguage<Answer>>>;

/**
 * What can be asked of 1688, whichever of its interfaces answers. What an interface has no call for
 * fails with `not-available`; `isAble` says so beforehand. Where the platform refuses a language the
 * question is asked again in English; `language` in the answer is the one that held.
 */
export interface Catalogue {
  readonly dialect: Dialect;
  searchByKeyword: (query: KeywordQuery) => Answers<OfferPage>;
  searchByPicture: (query: PictureQuery) => Answers<OfferPage>;
  /** Hands a picture over. @returns the platform's imageId, 19 digits as text */
  uploadPicture: (base64: string) => Promise<Outcome<string>>;
  offer: (query: OfferQuery) => Answers<OfferDetail>;
  shop: (query: ShopQuery) => Answers<OfferPage>;
  /** A feed for one member; the platform takes no keyword for it. */
  recommended: (query: RecommendedQuery) => Answers<OfferPage>;
  related: (query: RelatedQuery) => Answers<OfferPage>;
  pool: (query: PoolQuery) => Answers<PoolPage>;
  category: (query: CategoryQuery) => Answers<CategoryBranch>;
  ranking: (query: RankingQuery) => Answers<Ranking>;
  hotKeywords: (query: CategoryQuery) => Answers<HotKeyword[]>;
  /** Cheapest call that needs all credentials to be right. */
  probe: () => Promise<Outcome<null>>;
}

/** The answer of an interface that has no call for something. */
export function notAvailable(dialect: Dialect, ability: Ability | 'upload'): Outcome<never> {
  return failure('not-available', { facts: { dialect, ability } });
}
