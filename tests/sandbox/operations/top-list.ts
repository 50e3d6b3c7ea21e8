import { chinaDay, drift } from '../catalogue/drift';
import { findCategory } from '../catalogue/kinds';
import { offersIn, type Offer } from '../catalogue/offers';
import { seeded } from '../catalogue/random';
import { BusinessFailure } from '../gateway-errors';
import { translated } from './item';
import type { Operation } from './operation';
import { monthlyBuyers } from './pool';

const MAX_LIMIT = 20;

/** One kind of list: its name, whose place it is, and what puts an offer before another. */
interface Ranking {
  readonly name: string;
  readonly admits?: (offer: Offer) => boolean;
  readonly value: (offer: Offer, sold: number, day: number) => number;
}

const bySales = (_: Offer, sold: number): number => Math.log10(sold + 1);
const byTrend = (offer: Offer, sold: number, day: number): number =>
  soldOn(offer, day) / (soldOn(offer, day - 7) + 1) + Math.log10(sold + 1) / 10;

/** The first three are official, the others are named by fewer sources (platform facts 2.10). */
export const RANKINGS: Readonly<Record<string, Ranking>> = {
  complex: {
    name: 'Comprehensive List',
    value: (offer, sold) => Math.log10(sold + 1) + Number(offer.tradeScore) * 1.5,
  },
  hot: { name: 'Best-Selling List', value: bySales },
  goodPrice: {
    name: 'Good Price List',
    admits: ({ price }) => price !== null,
    value: ({ price, product }, sold) =>
      Math.log10(sold + 1) / 8 - Number(price) / product.kind.yuan,
  },
  anchorHot: { name: 'Live Best-Selling List', admits: has('isOnePsale'), value: bySales },
  anchorNew: { name: 'Live New List', admits: has('new30'), value: bySales },
  anchorRecommend: { name: 'Live Recommended List', admits: has('isSelect'), value: bySales },
  VNHot: { name: 'Vietnam Best-Selling List', admits: ({ id }) => id % 2 === 0, value: bySales },
  VNTrend: { name: 'Vietnam Trend List', value: byTrend },
};

/**
 * A ranking of one category (platform facts 2.10). It drifts from day to day, in China's time: places
 * change, offers leave for a few days and come back. Pictures are over http and already small.
 */
export const topList: Operation = {
  name: 'product.topList.query',
  wrapper: 'rankQueryParams',
  required: ['rankId', 'rankType', 'limit', 'language'],
  optional: [],
  language: 'language',
  successIsText: false,
  successCode: 'S0000',
  answer({ args, world }) {
    const rankId = args.text('rankId') ?? '';
    const category = findCategory(Number(rankId));
    if (!category) throw new BusinessFailure(`rankId is not a category: ${rankId}`);
    const rankType = args.text('rankType') ?? '';
    const ranking = RANKINGS[rankType];
    if (!ranking) throw new BusinessFailure(`rankType is not supported: ${rankType}`);
    const limit = args.integer('limit') ?? 0;
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BusinessFailure(`limit must be 1 to ${String(MAX_LIMIT)}`);
    }
    const language = args.text('language');
    const day = chinaDay(world.now());
    return {
      rankId,
      rankName: translated(ranking.name, language),
      rankType,
      rankProductModels: ranked(category.id, ranking, day)
        .slice(0, limit)
        .map((offer, index) => row(offer, index + 1, day, language)),
    };
  },
};

function has(filter: string): (offer: Offer) => boolean {
  return ({ filters }) => filters.has(filter);
}

function ranked(categoryId: number, { admits, value }: Ranking, day: number): Offer[] {
  return offersIn(categoryId)
    .filter((offer) => (admits?.(offer) ?? true) && isListed(offer, day))
    .map((offer) => ({ offer, value: value(offer, soldOn(offer, day), day) }))
    .sort((a, b) => b.value - a.value)
    .map(({ offer }) => offer);
}

/** Sold in the 30 days before a day; it wanders around what the offer says of itself. */
function soldOn({ id, monthSold }: Offer, day: number): number {
  const slow = drift(`sold ${String(id)}`, day, 9);
  const quick = drift(`today ${String(id)}`, day, 1);
  return Math.round(monthSold * 10 ** (slow * 0.3 + quick * 0.05));
}

/** Now and then an offer is not listed for five days. */
function isListed({ id }: Offer, day: number): boolean {
  return !seeded(`away ${String(id)} ${String(Math.floor((day + (id % 5)) / 5))}`).chance(0.08);
}

function row(offer: Offer, sort: number, day: number, language: string | undefined): object {
  const soldOut = soldOn(offer, day);
  const picture = (offer.pictures[0] ?? '').replace(/\.jpg$/, '.search.jpg');
  return {
    itemId: offer.id,
    title: offer.zh,
    translateTitle: offer.en === null ? null : translated(offer.en, language),
    imgUrl: `http://img.china.alibaba.com/img/ibank/${picture}`,
    sort,
    serviceList: [
      ...(offer.filters.has('shipIn24Hours') ? ['sendGoods24H'] : []),
      ...(offer.filters.has('shipIn48Hours') ? ['sendGoods48H'] : []),
    ],
    buyerNum: Math.min(monthlyBuyers(offer), soldOut),
    soldOut,
    goodsScore: offer.id % 19 === 0 ? null : String(Number(offer.tradeScore)),
  };
}
