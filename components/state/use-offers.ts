import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '@/lib/offers/offer';
import type { SearchRecord } from '@/lib/store/records';
import { readOffers } from '@/lib/store/searches';

/** A search's offers as they stand in the store. */
export interface StoredOffers {
  /** null until they have been read. */
  offers: Offer[] | null;
  /** The store could not be read. */
  broken: boolean;
}

const UNREAD: StoredOffers = { offers: null, broken: false };

/**
 * The offers of all pages read so far. What has not changed stays the same object.
 * @param version they are read again when it changes; see `offersVersion`
 */
export function useOffers(searchId: string, version: number): StoredOffers {
  const [stored, setStored] = useState<StoredOffers & { searchId: string }>({
    searchId,
    ...UNREAD,
  });
  useEffect(() => {
    let current = true;
    readOffers(searchId).then(
      (read) => {
        if (!current) return;
        setStored((before) => {
          const offers = withKept(before.offers ?? [], read);
          return { searchId, offers, broken: false };
        });
      },
      (error: unknown) => {
        console.error('reading offers', error);
        if (current) setStored({ searchId, offers: null, broken: true });
      },
    );
    return () => {
      current = false;
    };
  }, [searchId, version]);
  return stored.searchId === searchId ? stored : UNREAD;
}

/** Changes with a search's stored offers: with each page, picture, and offer that a pool fills in. */
export function offersVersion(search: SearchRecord | undefined): number {
  if (!search) return 0;
  return search.kind === 'pool' || search.kind === 'several' ? search.updatedAt : search.pagesRead;
}

/** The store hands out copies; cards that are memoised by their offer need the one they know. */
export function withKept(before: readonly Offer[], read: readonly Offer[]): Offer[] {
  const known = new Map(before.map((offer) => [offer.id, offer]));
  return read.map((offer) => {
    const kept = known.get(offer.id);
    return kept && JSON.stringify(kept) === JSON.stringify(offer) ? kept : offer;
  });
}
