import type { Dialect } from './dialects';
import type { Fen } from './money';
import { offerLink } from './references';
import type { PictureRegions } from './region';

/** What a distributor is offered beside the plain price (分销); only the partner gateway tells. */
export interface Distribution {
  /** The platform takes the postage. */
  freePostage: boolean | null;
  /** Part of 1688's selected supply (精选货源). */
  selectSupply: boolean | null;
  /** Kept as the gateway gives it; its meaning is in no document. */
  jyFlag: boolean | null;
  distributorPrice: Fen | null;
  /** Price for one piece when several are ordered. */
  severalPiecesPrice: Fen | null;
  /** Words of the tags that hold for the offer. */
  tags: string[];
}

/**
 * One supplier's listing on 1688, the same whichever interface it came from. `null` always means
 * "the reply did not say", never zero.
 */
export interface Offer {
  /** Decimal digits. Kept as text: the platform's ids outgrow 2^53. */
  id: string;
  titleChinese: string | null;
  titleTranslated: string | null;
  /** https address of the main picture. */
  picture: string | null;
  /** The reply's own link, which carries 1688's tracking, or the plain one. */
  link: string;
  /** `https://detail.1688.com/offer/{id}.html` */
  plainLink: string;
  /** The lower end, where the price depends on variant or quantity. */
  wholesalePrice: Fen | null;
  /** The upper end, where there is one. */
  wholesalePriceTo: Fen | null;
  promotionPrice: Fen | null;
  /** Price for one piece, shipped to the end customer (代发). */
  dropshipPrice: Fen | null;
  /** Pieces. */
  minimumOrder: number | null;
  /** Pieces sold in the last 30 days. */
  soldMonthly: number | null;
  /** 0..1 */
  repurchaseRate: number | null;
  /** 0..5 */
  tradeScore: number | null;
  medalLevel: number | null;
  /** 0..5 */
  serviceScore: number | null;
  shipsWithinHours: 24 | 48 | null;
  onePieceDropship: boolean | null;
  /** Chosen by 1688 for buyers abroad ("1688 Select"). */
  select: boolean | null;
  patented: boolean | null;
  sellerIdentities: string[];
  offerIdentities: string[];
  company: string | null;
  companyAddress: string | null;
  /** "yyyy-MM-dd", Chinese time. */
  createdOn: string | null;
  modifiedOn: string | null;
  /** How alike the platform itself finds it, 0..1; some gateways tell. */
  similarity: number | null;
  distribution: Distribution | null;
  /** Which interface answered. */
  dialect: Dialect;
}

/** One page of offers as a search answers it. */
export interface OfferPage {
  offers: Offer[];
  /** How many offers the platform says it found; it shows at most 2,000 of them. */
  total: number | null;
  /** Counted from 1. */
  page: number;
  /** Whether another page is worth asking for. */
  more: boolean;
  /** Items that could not be read and were left out. */
  dropped: number;
  /** Where 1688's own page shows the same search, where the reply says so. */
  ownPage?: string | null;
  /** The search was narrowed beyond its price, which this interface's call cannot do. */
  isUnfiltered?: boolean;
  /** What the platform sees in the picture that was searched for, where it says so. */
  regions?: PictureRegions | null;
}

/** An offer of which only the id is known yet. */
export function unreadOffer(id: string, dialect: Dialect): Offer {
  const plainLink = offerLink(id);
  return {
    id,
    titleChinese: null,
    titleTranslated: null,
    picture: null,
    link: plainLink,
    plainLink,
    wholesalePrice: null,
    wholesalePriceTo: null,
    promotionPrice: null,
    dropshipPrice: null,
    minimumOrder: null,
    soldMonthly: null,
    repurchaseRate: null,
    tradeScore: null,
    medalLevel: null,
    serviceScore: null,
    shipsWithinHours: null,
    onePieceDropship: null,
    select: null,
    patented: null,
    sellerIdentities: [],
    offerIdentities: [],
    company: null,
    companyAddress: null,
    createdOn: null,
    modifiedOn: null,
    similarity: null,
    distribution: null,
    dialect,
  };
}
