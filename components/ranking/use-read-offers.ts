import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import type { Offer } from '@/lib/offers/offer';
import type { RankedOffer } from '@/lib/offers/ranking';
import { readOfferKept } from '@/lib/store/read-offers';

const NONE: ReadonlyMap<string, Offer> = new Map();

/** The offers of these rows of which the detail has been read, by their ids. */
export function useReadOffers(rows: readonly RankedOffer[]): ReadonlyMap<string, Offer> {
  const ids = rows.map(({ offerId }) => offerId).join(' ');
  const read = useCallback(async () => {
    const kept = await Promise.all(ids.split(' ').filter(Boolean).map(readOfferKept));
    return new Map(kept.flatMap((one) => (one ? [[one.id, one.offer] as const] : [])));
  }, [ids]);
  return useStored('rankings', read).value ?? NONE;
}
