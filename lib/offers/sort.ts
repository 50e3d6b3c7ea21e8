import type { Offer } from './offer';
import type { SortKey } from './platform-values';
import type { Sort } from './search-options';

const VALUE: Record<SortKey, (offer: Offer) => number | null> = {
  price: (offer) => offer.wholesalePrice,
  rePurchaseRate: (offer) => offer.repurchaseRate,
  monthSold: (offer) => offer.soldMonthly,
};

/**
 * Orders offers over all pages read so far, since the platform's own sort stays within a page.
 * Offers whose value is unknown come last either way; equal ones keep the platform's order.
 */
export function sortOffers(offers: readonly Offer[], sort: Sort | null): Offer[] {
  if (!sort) return [...offers];
  const value = VALUE[sort.key];
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...offers].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
