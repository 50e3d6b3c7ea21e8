import { isRecord, parse } from '../arguments';
import type { Offer } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import type { Arguments } from './operation';
import { readPart } from './paging';

/** At most this many results per query (platform facts 6). */
export const RESULT_CAP = 2_000;
export const MAX_PAGE_SIZE = 50;

/** The payload of the search family (platform facts 2). */
export interface Page {
  readonly totalRecords: number;
  readonly totalPage: number;
  readonly pageSize: number;
  readonly currentPage: number;
  readonly data: readonly unknown[];
}

/** One page of the offers; `sort` orders the offers of this page only, as on the platform. */
export function page(
  offers: readonly Offer[],
  args: Arguments,
  item: (offer: Offer) => unknown,
): Page {
  const part = readPart(args, 'beginPage', MAX_PAGE_SIZE);
  const compare = readSort(args.text('sort'));
  const reachable = offers.slice(0, RESULT_CAP);
  const shown = reachable.slice(part.start, part.end);
  if (compare) shown.sort(compare);
  return {
    totalRecords: reachable.length,
    totalPage: Math.ceil(reachable.length / part.size),
    pageSize: part.size,
    currentPage: part.number,
    data: shown.map(item),
  };
}

type Compare = (a: Offer, b: Offer) => number;

const SORT_VALUES: Readonly<Record<string, (offer: Offer) => number>> = {
  price: (offer) => Number(offer.price ?? Infinity),
  rePurchaseRate: (offer) => Number.parseInt(offer.repurchaseRate ?? '0', 10),
  monthSold: (offer) => offer.monthSold,
};

/** `sort` is JSON text of one key inside the JSON: `{"price":"asc"}`. */
function readSort(sort: string | undefined): Compare | undefined {
  if (sort === undefined || sort === '') return undefined;
  const value = parse(sort);
  const [entry, ...more] = isRecord(value) ? Object.entries(value) : [];
  const read = entry && SORT_VALUES[entry[0]];
  const direction = entry?.[1];
  if (!read || more.length > 0 || (direction !== 'asc' && direction !== 'desc')) {
    throw new BusinessFailure(`sort is not supported: ${sort}`);
  }
  const sign = direction === 'asc' ? 1 : -1;
  return (a, b) => {
    const [x, y] = [read(a), read(b)];
    return x === y ? 0 : sign * (x < y ? -1 : 1);
  };
}
