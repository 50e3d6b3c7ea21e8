import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortOffers } from '@/lib/offers/sort';
import { readOffer } from '../gateway/crossborder/reading';

const priced = fc
  .array(fc.option(fc.nat(500)), { maxLength: 40 })
  .map((prices) =>
    prices
      .map((price, index) =>
        readOffer({ offerId: 1_000_000_000 + index, priceInfo: { price: price && String(price) } }),
      )
      .filter((offer) => offer !== null),
  );

describe('sortOffers', () => {
  it.each(['asc', 'desc'] as const)(
    'orders %s with the unknown last, and loses none',
    (direction) => {
      fc.assert(
        fc.property(priced, (offers) => {
          const sorted = sortOffers(offers, { key: 'price', direction });
          const prices = sorted.map((offer) => offer.wholesalePrice);
          const known = prices.filter((price) => price !== null);
          const sign = direction === 'asc' ? 1 : -1;
          expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
          expect(prices.slice(known.length).every((price) => price === null)).toBe(true);
          expect(new Set(sorted)).toEqual(new Set(offers));
        }),
      );
    },
  );

  it('keeps the platform’s order without a sort', () => {
    fc.assert(
      fc.property(priced, (offers) => {
        expect(sortOffers(offers, null)).toEqual(offers);
      }),
    );
  });
});
