import { NO_OPTIONS } from '@/lib/offers/search-options';
import type {
  KeywordSearch,
  OfferLookup,
  PictureSearch,
  PoolSearch,
  RecommendedSearch,
  RelatedSearch,
  SearchRecord,
  SeveralSearch,
  ShopSearch,
} from '@/lib/store/records';

const BASE = {
  createdAt: 0,
  updatedAt: 0,
  state: 'done',
  step: 'searching',
  starts: 1,
  language: 'en',
  dialect: 'crossborder',
  options: NO_OPTIONS,
  pagesRead: 1,
  pagesWanted: 1,
  total: 1,
  more: false,
  dropped: 0,
  ownPage: null,
  notes: [],
  failure: null,
} satisfies Partial<SearchRecord>;

/** Finished searches of every kind that found something; a test says what else they are. */
export const keywordSearch = (more: Partial<KeywordSearch> = {}): KeywordSearch => ({
  ...BASE,
  id: 'keyword',
  kind: 'keyword',
  keyword: '马克杯',
  ...more,
});

export const offerLookup = (more: Partial<OfferLookup> = {}): OfferLookup => ({
  ...BASE,
  id: 'offer',
  kind: 'offer',
  offerId: '600000000001',
  ...more,
});

export const pictureSearch = (more: Partial<PictureSearch> = {}): PictureSearch => ({
  ...BASE,
  id: 'picture',
  kind: 'picture',
  source: { kind: 'imageId', imageId: '1234567890123456789' },
  picture: {
    originalId: null,
    way: null,
    preparedId: null,
    imageId: '1234567890123456789',
    imageAddress: null,
    publicAddress: null,
    sent: null,
    reused: false,
  },
  region: null,
  regions: null,
  ...more,
});

/** The whole of two pictures, `one` and `two`; a test adds these as `pictureSearch`es. */
export const severalSearch = (more: Partial<SeveralSearch> = {}): SeveralSearch => ({
  ...BASE,
  id: 'several',
  kind: 'several',
  parts: ['one', 'two'],
  searched: 2,
  title: null,
  total: null,
  ...more,
});

export const shopSearch = (more: Partial<ShopSearch> = {}): ShopSearch => ({
  ...BASE,
  id: 'shop',
  kind: 'shop',
  offerId: '600000000001',
  sellerOpenId: 'BBBseller',
  company: '示例公司',
  ...more,
});

export const relatedSearch = (more: Partial<RelatedSearch> = {}): RelatedSearch => ({
  ...BASE,
  id: 'related',
  kind: 'related',
  offerId: '600000000001',
  title: 'Sample dress',
  ...more,
});

export const recommendedSearch = (more: Partial<RecommendedSearch> = {}): RecommendedSearch => ({
  ...BASE,
  id: 'recommended',
  kind: 'recommended',
  ...more,
});

export const poolSearch = (more: Partial<PoolSearch> = {}): PoolSearch => ({
  ...BASE,
  id: 'pool',
  kind: 'pool',
  wish: { poolId: '77', pageSize: 20, categoryId: null, sort: null },
  taskId: 'run-1',
  filling: [],
  gone: [],
  ...more,
});
