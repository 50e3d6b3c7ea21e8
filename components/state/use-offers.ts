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
  const [stored, setStored] = useState<StoredOffers & { searchId: string; version: number }>({
    searchId,
    version,
    ...UNREAD,
  });
  useEffect(() => {
    let current = true;
    readOffers(searchId).then(
      (read) => {
        if (!current) return;
        setStored((before) => {
          const offers = withKept(before.offers ?? [], read);
          return { searchId, version, offers, broken: false };
        });
      },
      (error: unknown) => {
        console.error('reading offers', error);
        if (current) setStored({ searchId, version, offers: null, broken: true });
      },
    );
    return () => {
      current = false;
    };
  }, [searchId, version]);
  if (stored.searchId !== searchId) return UNREAD;
  return isOutdated(stored.offers, stored.version, version) ? UNREAD : stored;
}

/**
 * Whether a list tells nothing of what its search has found by now: it was empty before, and has not
 * been read since. One with offers in it is still worth showing.
 * @param read the version that was read
 */
export function isOutdated(
  offers: readonly Offer[] | null,
  read: number,
  version: number,
): boolean {
  return offers?.length === 0 && read !== version;
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
