import type { Offer } from '../catalogue/offers';
import { BusinessFailure } from '../gateway-errors';
import type { Arguments } from '../operations/operation';
import { MAX_PAGE_SIZE } from '../operations/page';
import { readPart } from '../operations/paging';
import { routerItem } from './items';
import { listPlacement } from './placements';

const SORTS: ReadonlyMap<string, (a: Offer, b: Offer) => number> = new Map([
  ['price_asc', (a: Offer, b: Offer) => yuan(a, Infinity) - yuan(b, Infinity)],
  ['price_desc', (a: Offer, b: Offer) => yuan(b, -1) - yuan(a, -1)],
  ['sale', (a: Offer, b: Offer) => b.monthSold - a.monthSold],
]);

function yuan({ price }: Offer, unknown: number): number {
  return price === null ? unknown : Number(price);
}

/** The offers in the order asked for. Here it orders all pages together; no source says (L). */
export function sorted(offers: readonly Offer[], sort: string | undefined): readonly Offer[] {
  if (sort === undefined) return offers;
  const compare = SORTS.get(sort);
  if (!compare) throw new BusinessFailure(`sort is not supported: ${sort}`);
  return [...offers].sort(compare);
}

/** One page of a list. `turn` 0 puts page 1 at `result.result`, page 2 one placement further. */
export function pageReply(offers: readonly Offer[], args: Arguments, turn = 0): object {
  const part = readPart(args, 'pageNo', MAX_PAGE_SIZE);
  const placement = listPlacement(part.number - 1 + turn);
  const items = offers
    .slice(part.start, part.end)
    .map((offer, index) => routerItem(offer, index, placement.names));
  return placement.wrap(items, offers.length);
}
