import type { Offer } from '../catalogue/offers';
import { pictureUrl } from '../operations/item';
import { FARTHEST } from '../pictures/search';
import type { Names } from './placements';

/**
 * One offer in a list of the router. Every second item writes its numbers as Strings: no source
 * says which type is right, so clients must read both.
 */
export function routerItem(offer: Offer, index: number, names: Names): Record<string, unknown> {
  const mixed = (value: number): number | string => (index % 2 === 0 ? value : String(value));
  return {
    [names.id]: mixed(offer.id),
    [names.title]: offer.zh,
    [names.price]: index % 2 === 0 && offer.price !== null ? Number(offer.price) : offer.price,
    [names.picture]: pictureUrl(offer),
    [names.company]: offer.supplier.name,
    minOrderQuantity: mixed(offer.minOrder),
    saleCount: mixed(offer.monthSold),
    ...(offer.hasLink ? { detailUrl: detailUrl(offer) } : {}),
    location: offer.supplier.address,
  };
}

/** Address of the offer's page. */
export function detailUrl(offer: Offer): string {
  return `https://detail.1688.com/offer/${String(offer.id)}.html`;
}

/** How alike two pictures are, 0 to 1: 1 for equal ones, 0.4 for the farthest that are shown. */
export function likeness(distance: number): number {
  return Math.round((1 - (0.6 * distance) / FARTHEST) * 1e4) / 1e4;
}

/** S2 prints percent, sometimes with the sign and sometimes as a bare number. */
export function percent(distance: number, index: number): number | string {
  const value = Math.round(likeness(distance) * 100);
  return index % 2 === 0 ? `${String(value)}%` : value;
}
