import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '@/lib/offers/offer';
import { readOffers } from '@/lib/store/searches';

/** The offers of all pages read so far; null until they have been read from the store. */
export function useOffers(searchId: string, pagesRead: number): Offer[] | null {
  const [offers, setOffers] = useState<Offer[] | null>(null);
  useEffect(() => {
    let current = true;
    void readOffers(searchId).then((read) => {
      if (current) setOffers(read);
    });
    return () => {
      current = false;
    };
  }, [searchId, pagesRead]);
  return offers;
}
