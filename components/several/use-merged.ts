import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Standing } from '@/components/search/use-steady-order';
import {
  isOutdated,
  offersVersion,
  withKept,
  type StoredOffers,
} from '@/components/state/use-offers';
import { useStored } from '@/components/state/use-stored';
import type { MergedOffer } from '@/lib/offers/merge';
import type { Offer } from '@/lib/offers/offer';
import type { SeveralSearch } from '@/lib/store/records';
import { readMerged } from '@/lib/store/searches';
import { readSeveral } from '@/lib/store/several';

/** What several pictures found together. */
interface Merged {
  stored: StoredOffers;
  standing: Standing;
  /** By the offer's id: which pictures found it, and where it stood. */
  found: ReadonlyMap<string, MergedOffer>;
  /** How many pictures have been answered. */
  pictures: number;
}

interface ReadTogether {
  merged: MergedOffer[];
  pictures: number;
  /** Every picture has been searched for, so the order is what it will be. */
  isWhole: boolean;
  /** See `offersVersion`. */
  version: number;
}

const NOTHING: ReadTogether = { merged: [], pictures: 0, isWhole: false, version: 0 };

/** Offers and order are read at one moment with what tells whether more of them come. */
async function readTogether(id: string): Promise<ReadTogether> {
  const several = await readSeveral(id);
  if (!several) return NOTHING;
  return {
    merged: await readMerged(several.whole),
    pictures: several.parts.filter(({ pagesRead }) => pagesRead > 0).length,
    isWhole: several.whole.pagesRead > 0,
    version: offersVersion(several.whole),
  };
}

/** The offers of several pictures put together, as far as they have been found. */
export function useMerged(search: SeveralSearch): Merged {
  const { id } = search;
  const version = offersVersion(search);
  const read = useCallback(() => readTogether(id), [id]);
  const { value, broken } = useStored(`search:${id}`, read);
  const kept = useRef<Offer[]>([]);
  return useMemo(() => {
    const { merged, pictures, isWhole, version: read } = value ?? NOTHING;
    kept.current = withKept(
      kept.current,
      merged.map(({ offer }) => offer),
    );
    const isRead = value !== undefined && !isOutdated(kept.current, read, version);
    return {
      stored: { offers: isRead ? kept.current : null, broken },
      standing: isWhole ? 'together' : 'coming',
      found: new Map(merged.map((one) => [one.offer.id, one])),
      pictures,
    };
  }, [value, broken, version]);
}
