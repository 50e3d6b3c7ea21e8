import { failure, success, type Outcome } from '../../failures/outcome';
import type { OfferPage } from '../../offers/offer';
import { MOST_RESULTS, PAGE_SIZE } from '../../offers/search-options';
import { readTopOffer } from './offer-item';
import { findList } from './places';

/** More than any page that the sources tell of; a hostile reply shall not fill the store. */
const MOST_ITEMS = 200;

/** Reads one page of several. Without a total a full page promises another. */
export function readTopPage(payload: unknown, page: number): Outcome<OfferPage> {
  const read = readWholeList(payload, page);
  if (!read.ok) return read;
  const { offers, dropped, total } = read.value;
  const seen = page * PAGE_SIZE;
  const count = offers.length + dropped;
  const isFollowed = total === null ? count >= PAGE_SIZE : seen < total;
  return success({ ...read.value, more: count > 0 && seen < MOST_RESULTS && isFollowed });
}

/**
 * Reads an answer that has one page only, as those to pictures. An item that cannot be read is left
 * out and counted, never the page.
 */
export function readWholeList(payload: unknown, page: number): Outcome<OfferPage> {
  const list = findList(payload);
  if (!list) return failure('reply-unexpected');
  const items = list.items.slice(0, MOST_ITEMS);
  const offers = items.map(readTopOffer).filter((offer) => offer !== null);
  const dropped = items.length - offers.length;
  return success({ offers, total: list.total, page, more: false, dropped });
}
