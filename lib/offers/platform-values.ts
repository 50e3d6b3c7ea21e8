/**
 * Every value that the official interface takes for filters, sorts, languages, collections and lists,
 * in one place. Their labels stand in the dictionaries (`lib/locale/words`, key `values`), which the
 * compiler holds complete against these lists. Source: platform facts 6; the six quick filters, the
 * sorts and the lists are sure (H), what is marked M rests on one good source.
 */

/** Filters by what they are about, in the order in which they are shown. They all combine. */
export const FILTER_GROUPS = {
  quick: [
    'shipIn24Hours',
    'shipIn48Hours',
    'certifiedFactory',
    'isOnePsale',
    'new7',
    '1688Selection',
  ],
  /** M, but for the first. */
  service: ['shipInToday', 'isOnePsaleFreePost', 'noReason7DReturn', 'new30'],
  /** M; the last two are named by one source only (L). */
  choice: ['isQqyx', 'jxhy', 'isSelect'],
  /** Composite service score: five stars, 4.5 to 5, 4 to 4.5, below 4. M. */
  score: ['totalEpScoreLv1', 'totalEpScoreLv2', 'totalEpScoreLv3', 'totalEpScoreLv4'],
  /** Refunds for quality in 30 days: none, to 1 %, to 5 %, to 10 %. M. */
  refunds: ['qrr0', 'qrr1', 'qrr5', 'qrr10'],
  /** Picked up in time: below 95 %, from 95 %, from 99 %. M. */
  pickup: [
    'getRate24HLv1',
    'getRate24HLv2',
    'getRate24HLv3',
    'getRate48HLv1',
    'getRate48HLv2',
    'getRate48HLv3',
  ],
  /** Sources disagree whether these name lines to a country or leave it out (L). */
  country: ['JPFL', 'USFL', 'KRFL', 'VNFL', 'SAFL', 'RUFL', 'KZFL', 'HKFL', 'MOFL', 'TWFL'],
  /** Encrypted waybills of Chinese shopping platforms. */
  waybill: [
    'tbCiphertext',
    'pddCiphertext',
    'dyCiphertext',
    'ksCiphertext',
    'jdCiphertext',
    'xhsCiphertext',
  ],
} as const;

export type FilterGroup = keyof typeof FILTER_GROUPS;
export type Filter = (typeof FILTER_GROUPS)[FilterGroup][number];

export const FILTERS: readonly [Filter, ...Filter[]] = Object.values(FILTER_GROUPS).flat() as [
  Filter,
  ...Filter[],
];

/** What the platform can sort by. Its sort orders only the page that it answers with. */
export const SORT_KEYS = ['price', 'rePurchaseRate', 'monthSold'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Spans over which sales are counted for a filter by sales. */
export const SALE_SPANS = ['sales7', 'sales14', 'sales30', 'totalSales'] as const;
export type SaleSpan = (typeof SALE_SPANS)[number];

/** Public collections that 1688 puts together, by their ids. M. */
export const COLLECTIONS = [
  '262105288',
  '262105280',
  '262105269',
  '262185282',
  '262105281',
  '262105253',
  '262105286',
  '262105274',
  '262105276',
  '262105277',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Lists of a category that every source names. */
export const SURE_RANKING_KINDS = ['complex', 'hot', 'goodPrice'] as const;

/** All lists of a category: those that are sure, then those that one source names (M). */
export const RANKING_KINDS = [
  ...SURE_RANKING_KINDS,
  'anchorHot',
  'anchorNew',
  'anchorRecommend',
  'VNHot',
  'VNTrend',
] as const;
export type RankingKind = (typeof RANKING_KINDS)[number];

/** What a product pool can be sorted by: pieces and buyers of a month. */
export const POOL_SORTS = ['order1m', 'buyer1m'] as const;
export type PoolSort = (typeof POOL_SORTS)[number];

/**
 * The languages into which 1688 translates titles. The official list is not public; these are named
 * by partners' documents (M). Chinese is not among them: the interfaces refuse `zh`, and every reply
 * carries the Chinese fields anyway.
 */
export const TITLE_LANGUAGES = [
  'en',
  'ja',
  'ko',
  'ru',
  'vi',
  'es',
  'fr',
  'pt',
  'th',
  'id',
  'ar',
] as const;
export type TitleLanguage = (typeof TITLE_LANGUAGES)[number];
