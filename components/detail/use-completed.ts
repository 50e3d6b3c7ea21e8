import { useCallback, useMemo } from 'preact/hooks';
import { completeOffer } from '@/components/offer/complete-offer';
import { listedOffer } from '@/components/search/known-offer';
import { useStored } from '@/components/state/use-stored';
import type { Offer } from '@/lib/offers/offer';
import type { Place } from '@/lib/store/panel-view';
import type { OfferLookup } from '@/lib/store/records';

/**
 * A looked-up offer with what only the list before it tells: a detail names neither the sales of a month
 * nor the repurchase rate.
 */
export function useCompleted(
  lookup: OfferLookup,
  trail: readonly Place[],
  offers: readonly Offer[] | null,
): Offer[] | null {
  // Of the record only what never changes: it is another object with every step of the work.
  const { id, offerId, language, createdAt } = lookup;
  const read = useCallback(
    () => listedOffer({ offerId, language, createdAt }, trail),
    [offerId, language, createdAt, trail],
  );
  const { value: before } = useStored(`search:${id}`, read);
  return useMemo(
    () => offers && offers.map((offer) => completeOffer(offer, before)),
    [offers, before],
  );
}
