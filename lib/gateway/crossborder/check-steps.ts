import { ROOT_CATEGORY } from '../../offers/category';
import { NO_OPTIONS } from '../../offers/search-options';
import { CHECK_PICTURE } from './check-picture';
import type { Asked, Operation } from './operation';
import { categoryById } from './operations/category';
import { imageQuery } from './operations/image-query';
import { imageUpload } from './operations/image-upload';
import { keywordQuery } from './operations/keyword-query';
import { offerRecommend } from './operations/offer-recommend';
import { poolPull } from './operations/pool-pull';
import { productDetail } from './operations/product-detail';
import { related } from './operations/related';
import { sellerOffers } from './operations/seller-offers';
import { similarOffers } from './operations/similar-offers';
import { topKeyword } from './operations/top-keyword';
import { topList } from './operations/top-list';

/** What earlier answers tell, for later questions. */
export interface Finds {
  categoryId?: string;
  offerId?: string;
  pictureAddress?: string;
  sellerOpenId?: string;
  poolId?: string;
}

/** Why an operation was not called: what it asks for was not found before it. */
export type Lacking =
  'needs-category' | 'needs-offer' | 'needs-picture' | 'needs-seller' | 'needs-pool-id';

/** One operation as a check of a key calls it. */
export interface Step<Query extends Asked, Payload, Answer> {
  operation: Operation<Query, Payload, Answer>;
  /** The question, or what is missing for it. */
  ask: (finds: Finds) => Query | Lacking;
  /** How many things came back. */
  count: (answer: Answer) => number;
  learn?: (answer: Answer, finds: Finds) => void;
}

/** Does something with any of the steps, without losing what belongs together in it. */
export type Visit<Result> = <Query extends Asked, Payload, Answer>(
  step: Step<Query, Payload, Answer>,
) => Result;

/** A step of which nobody outside needs to know the types. */
type SomeStep = <Result>(visit: Visit<Result>) => Result;

const step =
  <Query extends Asked, Payload, Answer>(of: Step<Query, Payload, Answer>): SomeStep =>
  (visit) =>
    visit(of);

const PAGE = { language: 'en', page: 1 } as const;
const SEARCH = { ...PAGE, options: NO_OPTIONS };
/** Mugs: there is no day without some. */
const KEYWORD = '马克杯';
const FEW = 10;
const LIST = { ...PAGE, kind: 'complex', limit: FEW } as const;

const offersIn = (page: { offers: unknown[] }): number => page.offers.length;

/** All operations, in an order in which the first ones feed the later ones. */
export const CHECK_STEPS: readonly SomeStep[] = [
  step({
    operation: categoryById,
    ask: () => ({ ...PAGE, categoryId: ROOT_CATEGORY }),
    count: ({ children }) => children.length,
    learn: ({ children }, finds) => {
      finds.categoryId = children[0]?.id;
    },
  }),
  step({
    operation: keywordQuery,
    ask: () => ({ ...SEARCH, keyword: KEYWORD }),
    count: offersIn,
    learn: ({ offers }, finds) => {
      finds.offerId = offers[0]?.id;
      finds.pictureAddress = offers.find(({ picture }) => picture !== null)?.picture ?? undefined;
    },
  }),
  step({
    operation: productDetail,
    ask: ({ offerId }) => (offerId ? { ...PAGE, offerId } : 'needs-offer'),
    count: () => 1,
    learn: ({ sellerOpenId }, finds) => {
      finds.sellerOpenId = sellerOpenId ?? undefined;
    },
  }),
  step({
    operation: sellerOffers,
    ask: ({ sellerOpenId }) => (sellerOpenId ? { ...SEARCH, sellerOpenId } : 'needs-seller'),
    count: offersIn,
  }),
  step({
    operation: related,
    ask: ({ offerId }) => (offerId ? { ...PAGE, offerId } : 'needs-offer'),
    count: offersIn,
  }),
  step({
    operation: imageQuery,
    ask: ({ pictureAddress: imageAddress }) =>
      imageAddress ? { ...SEARCH, picture: { imageAddress } } : 'needs-picture',
    count: offersIn,
  }),
  step({
    operation: similarOffers,
    ask: ({ pictureAddress: address }) => (address ? { ...SEARCH, address } : 'needs-picture'),
    count: offersIn,
  }),
  step({ operation: imageUpload, ask: () => ({ base64: CHECK_PICTURE }), count: () => 1 }),
  step({
    operation: topList,
    ask: ({ categoryId }) => (categoryId ? { ...LIST, categoryId } : 'needs-category'),
    count: ({ rows }) => rows.length,
  }),
  step({
    operation: topKeyword,
    ask: ({ categoryId }) => (categoryId ? { ...PAGE, categoryId } : 'needs-category'),
    count: (words) => words.length,
  }),
  step({
    operation: offerRecommend,
    // Nobody's feed: the platform shall not learn from a check.
    ask: () => ({ ...PAGE, memberId: crypto.randomUUID() }),
    count: offersIn,
  }),
  step({
    operation: poolPull,
    ask: ({ poolId }) =>
      poolId
        ? {
            ...PAGE,
            poolId,
            taskId: crypto.randomUUID(),
            pageSize: FEW,
            categoryId: null,
            sort: null,
          }
        : 'needs-pool-id',
    count: ({ rows }) => rows.length,
  }),
];
