import { failure, success, type Outcome } from '../../failures/outcome';
import { parseCount } from '../../offers/numbers';
import type { Offer, OfferPage } from '../../offers/offer';
import { MOST_RESULTS, PAGE_SIZE } from '../../offers/search-options';
import { z } from '../../zod';
import { offerFromItem, offerItemSchema } from './offer-item';

/** The platform's largest page. */
const MOST_ITEMS = 50;

const count = z.nullish(z.union([z.number(), z.string()]));

const pageSchema = z.object({
  totalRecords: count,
  totalPage: count,
  data: z.nullish(z.array(z.unknown())),
});

/** Reads a page of offers. An item that cannot be read is left out and counted, never the page. */
export function readOfferPage(payload: unknown, page: number): Outcome<OfferPage> {
  const read = pageSchema.safeParse(payload ?? {});
  if (!read.success) return failure('reply-unexpected');
  const items = (read.data.data ?? []).slice(0, MOST_ITEMS);
  const offers = items.map(readOffer).filter((offer) => offer !== null);
  const total = parseCount(read.data.totalRecords);
  return success({
    offers,
    total,
    page,
    more: items.length > 0 && hasNextPage(page, total, items.length),
    dropped: items.length - offers.length,
  });
}

/** One offer from an item of a reply; null where it cannot be read. */
export function readOffer(item: unknown): Offer | null {
  const read = offerItemSchema.safeParse(item);
  return read.success ? offerFromItem(read.data) : null;
}

/** The platform serves 2,000 results to a query; without a total a full page promises another. */
function hasNextPage(page: number, total: number | null, items: number): boolean {
  const seen = page * PAGE_SIZE;
  if (seen >= MOST_RESULTS) return false;
  return total === null ? items >= PAGE_SIZE : seen < total;
}
