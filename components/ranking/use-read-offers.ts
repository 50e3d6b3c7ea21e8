import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import type { RankedOffer } from '@/lib/offers/ranking';
import { readOfferKept } from '@/lib/store/read-offers';
import type { StoredOffer } from '@/lib/store/records';

const NONE: ReadonlyMap<string, StoredOffer> = new Map();

/** The offers of these rows of which the detail has been read, and when, by their ids. */
export function useReadOffers(rows: readonly RankedOffer[]): ReadonlyMap<string, StoredOffer> {
  const ids = rows.map(({ offerId }) => offerId).join(' ');
  const read = useCallback(async () => {
    const kept = await Promise.all(ids.split(' ').filter(Boolean).map(readOfferKept));
    return new Map(kept.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  }, [ids]);
  return useStored('rankings', read).value ?? NONE;
}
