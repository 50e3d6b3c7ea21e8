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
 * Where a list stands: in the platform's order from the start, or put together from several lists, of
 * which some are still to come.
 */
export type Standing = 'platform' | 'coming' | 'together';

/**
 * Orders offers without moving what is already shown: a new page comes below, sorted in itself, since
 * nothing may slide in above where the reader stands. Sorting all together waits for a wish. Only lists
 * that are put together find their order while they come.
 */
export function useSteadyOrder(
  read: readonly Offer[],
  sort: Sort | null,
  standing: Standing = 'platform',
): SteadyOrder {
  const isOpen = useRef(standing !== 'platform');
  const shownBefore = useRef<readonly Offer[]>([]);
  const [wish, setWish] = useState(0);
  const lastWish = useRef(0);
  const offers = useMemo(() => {
    const isWished = isOpen.current || wish !== lastWish.current;
    return isWished ? sortOffers(read, sort) : steadyOrder(shownBefore.current, read, sort);
  }, [read, sort, wish]);
  useEffect(() => {
    shownBefore.current = offers;
    lastWish.current = wish;
    if (standing === 'together') isOpen.current = false;
  });
  const isMixed = useMemo(() => {
    if (sort === null && standing === 'platform') return false;
    const whole = sort === null ? read : sortOffers(offers, sort);
    return whole.some((offer, index) => offer !== offers[index]);
  }, [offers, read, sort, standing]);
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
