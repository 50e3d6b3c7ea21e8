import type { Outcome } from '../failures/outcome';
import type { TitleLanguage } from '../locale/languages';
import type { Offer, OfferPage } from '../offers/offer';
import type { SearchOptions } from '../offers/search-options';

/** What every search says besides what it looks for. */
export interface PageRequest {
  /** Counted from 1. */
  page: number;
  language: TitleLanguage;
  options: SearchOptions;
}

export interface KeywordQuery extends PageRequest {
  keyword: string;
}

/** How the platform gets to see the picture: an upload's id, or an address that it reads itself. */
export type PictureHandle = { imageId: string } | { imageAddress: string };

export interface PictureQuery extends PageRequest {
  picture: PictureHandle;
}

/**
 * What can be asked of 1688, whichever of its interfaces answers. Searches for which the platform
 * refuses the language are asked again in English; `language` in the answer is the one that held.
 */
export interface Catalogue {
  searchByKeyword: (query: KeywordQuery) => Promise<Outcome<InLanguage<OfferPage>>>;
  searchByPicture: (query: PictureQuery) => Promise<Outcome<InLanguage<OfferPage>>>;
  /** Hands a picture over. @returns the platform's imageId, 19 digits as text */
  uploadPicture: (base64: string) => Promise<Outcome<string>>;
  offer: (offerId: string, language: TitleLanguage) => Promise<Outcome<InLanguage<Offer>>>;
  /** Cheapest call that needs key, secret, token and subscription all to be right. */
  probe: () => Promise<Outcome<null>>;
}

export interface InLanguage<Answer> {
  answer: Answer;
  language: TitleLanguage;
  /** The platform does not know the language that was asked for. */
  isRefused: boolean;
}
