import { FILTERS } from '../catalogue/filters';
import { categoryPath } from '../catalogue/kinds';
import type { Offer } from '../catalogue/offers';
import { hash } from '../catalogue/random';
import { BusinessFailure } from '../gateway-errors';
import { isRecord } from '../arguments';
import type { Arguments } from './operation';

/** Public ids of curated collections (platform facts 6). */
const COLLECTIONS = new Set([
  '262105288',
  '262105286',
  '262105253',
  '262105281',
  '262105280',
  '262105277',
  '262105276',
  '262105274',
  '262105269',
  '262185282',
]);

const SALE_SHARES: Readonly<Record<string, number>> = {
  sales7: 7 / 30,
  sales14: 14 / 30,
  sales30: 1,
  totalSales: 9,
};

type Test = (offer: Offer) => boolean;

/** The offers that meet everything the search family lets one ask for (platform facts 2, 6). */
export function narrow(offers: readonly Offer[], args: Arguments): readonly Offer[] {
  const tests = [filterTest, priceTest, categoryTest, collectionTest, salesTest].flatMap(
    (make) => make(args) ?? [],
  );
  return tests.length === 0 ? offers : offers.filter((offer) => tests.every((test) => test(offer)));
}

function filterTest(args: Arguments): Test | undefined {
  const wanted = args.text('filter')?.split(',').filter(Boolean);
  if (!wanted || wanted.length === 0) return undefined;
  const unknown = wanted.find((name) => !FILTERS.has(name));
  if (unknown !== undefined) throw new BusinessFailure(`filter is not supported: ${unknown}`);
  return (offer) => wanted.every((name) => offer.filters.has(name));
}

function priceTest(args: Arguments): Test | undefined {
  const low = yuan(args, 'priceStart');
  const high = yuan(args, 'priceEnd');
  if (low === undefined && high === undefined) return undefined;
  return ({ price }) =>
    price !== null && Number(price) >= (low ?? 0) && Number(price) <= (high ?? Infinity);
}

/** Prices are Strings of yuan. */
function yuan(args: Arguments, name: string): number | undefined {
  const value = args.text(name);
  if (value === undefined || value === '') return undefined;
  if (!/^\d+(\.\d{1,2})?$/.test(value))
    throw new BusinessFailure(`${name} is not a price: ${value}`);
  return Number(value);
}

function categoryTest(args: Arguments): Test | undefined {
  const one = args.integer('categoryId');
  const union = args.text('categoryIdList')?.split(',').map(Number) ?? [];
  const wanted = [...(one === undefined ? [] : [one]), ...union];
  if (wanted.length === 0) return undefined;
  return (offer) => categoryPath(offer.product.kind).some((id) => wanted.includes(id));
}

function collectionTest(args: Arguments): Test | undefined {
  const id = args.text('productCollectionId');
  if (id === undefined || id === '') return undefined;
  return (offer) => COLLECTIONS.has(id) && hash(`${id} ${String(offer.id)}`) % 6 === 0;
}

function salesTest(args: Arguments): Test | undefined {
  const ranges = args.list('saleFilterList');
  if (!ranges || ranges.length === 0) return undefined;
  const tests = ranges.map((range): Test => {
    const share = isRecord(range) ? SALE_SHARES[String(range['saleType'])] : undefined;
    if (!isRecord(range) || share === undefined) {
      throw new BusinessFailure('saleFilterList has an unknown saleType');
    }
    const low = Number(range['saleStart'] ?? 0);
    const high = Number(range['saleEnd'] ?? Infinity);
    return (offer) => offer.monthSold * share >= low && offer.monthSold * share <= high;
  });
  return (offer) => tests.every((test) => test(offer));
}
