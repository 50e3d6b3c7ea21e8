import { useCallback } from 'preact/hooks';
import { useStored, type Stored } from '@/components/state/use-stored';
import type { OfferDetail } from '@/lib/offers/detail';
import { readDetail } from '@/lib/store/searches';

/** What a lookup found of an offer in full; undefined where it has found nothing yet. */
export function useDetail(searchId: string): Stored<OfferDetail | undefined> {
  const read = useCallback(() => readDetail(searchId), [searchId]);
  return useStored(`search:${searchId}`, read);
}
