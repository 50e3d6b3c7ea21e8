import { success, type Outcome } from '../../failures/outcome';
import { parseCount } from '../../offers/numbers';
import type { Offer, OfferPage } from '../../offers/offer';
import { MOST_RESULTS, PAGE_SIZE } from '../../offers/search-options';
import { z } from '../../zod';
import { fieldText } from '../item-fields';
import { offerFromItem, offerItemSchema } from './offer-item';
import { entries } from './tolerant';

/** The platform's largest page. */
const MOST_ITEMS = 50;

/** A page of the search family: keyword, picture, shop. */
export const offerPageFields = { totalRecords: fieldText, data: entries(offerItemSchema) };
export const offerPageSchema = z.nullish(z.object(offerPageFields));
/** What the documents of the search family promise. */
export const PROMISED_PAGE = ['totalRecords', ...promisedItems('data[]')];
type OfferPagePayload = z.infer<typeof offerPageSchema>;

/** A bare list of offers: the feed, the related ones. */
export const offerListSchema = entries(offerItemSchema);
/** What the documents of these lists promise. */
export const PROMISED_LIST = promisedItems('[]');
type OfferListPayload = z.infer<typeof offerListSchema>;

function promisedItems(list: string): string[] {
  const names = ['subject', 'subjectTrans', 'imageUrl', 'priceInfo.price', 'monthSold'];
  return names.map((name) => `${list}.${name}`);
}

/** Where in the whole result a page stands. */
interface Place {
  /** Counted from 1. */
  page: number;
  /** What was asked for. */
  size?: number;
  /** Null where the reply has no total. */
  total: number | null;
}

/** Reads a page of the search family. */
export function readOfferPage(payload: OfferPagePayload, page: number): Outcome<OfferPage> {
  const total = parseCount(payload?.totalRecords);
  return success(pageOf(payload?.data, offerFromItem, { page, total }));
}

/** Reads a list without totals: a full one promises another. */
export function readOfferList(
  payload: OfferListPayload,
  page: number,
  size: number,
): Outcome<OfferPage> {
  return success(pageOf(payload, offerFromItem, { page, size, total: null }));
}

/** Makes a page. An item that cannot be read is left out and counted, never the page. */
export function pageOf<Item>(
  list: readonly (Item | null)[] | null | undefined,
  read: (item: Item) => Offer | null,
  place: Place,
): OfferPage {
  const items = (list ?? []).slice(0, MOST_ITEMS);
  const offers = items
    .map((item) => (item === null ? null : read(item)))
    .filter((offer) => offer !== null);
  return {
    offers,
    total: place.total,
    page: place.page,
    more: items.length > 0 && hasNextPage(place, items.length),
    dropped: items.length - offers.length,
  };
}

/** The platform serves 2,000 results to a query; without a total a full page promises another. */
function hasNextPage({ page, size = PAGE_SIZE, total }: Place, items: number): boolean {
  const seen = page * size;
  if (seen >= MOST_RESULTS) return false;
  return total === null ? items >= size : seen < total;
}
