import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Offer } from '@/lib/offers/offer';
import type { Sort } from '@/lib/offers/search-options';
import { sortOffers } from '@/lib/offers/sort';

interface SteadyOrder {
  offers: Offer[];
  /** Pages that came later stand below in their own order, so the whole is not sorted. */
  isMixed: boolean;
  sortAll: () => void;
}

/**
 * Orders offers without moving what is already shown: a new page comes below, sorted in itself, since
 * nothing may slide in above where the reader stands. Sorting all together waits for a wish.
 */
export function useSteadyOrder(read: readonly Offer[], sort: Sort | null): SteadyOrder {
  const shownBefore = useRef<readonly Offer[]>([]);
  const [wish, setWish] = useState(0);
  const lastWish = useRef(0);
  const offers = useMemo(() => {
    const isWished = wish !== lastWish.current;
    return isWished ? sortOffers(read, sort) : steadyOrder(shownBefore.current, read, sort);
  }, [read, sort, wish]);
  useEffect(() => {
    shownBefore.current = offers;
    lastWish.current = wish;
  });
  const isMixed = useMemo(
    () => sort !== null && sortOffers(offers, sort).some((offer, index) => offer !== offers[index]),
    [offers, sort],
  );
  return { offers, isMixed, sortAll: () => setWish((count) => count + 1) };
}

/** What is shown stays where it is; what is new follows, sorted in itself. */
export function steadyOrder(
  shown: readonly Offer[],
  read: readonly Offer[],
  sort: Sort | null,
): Offer[] {
  const now = new Map(read.map((offer) => [offer.id, offer]));
  const stayed = shown.flatMap(({ id }) => now.get(id) ?? []);
  const known = new Set(stayed.map(({ id }) => id));
  const added = read.filter(({ id }) => !known.has(id));
  return [...stayed, ...sortOffers(added, sort)];
}
