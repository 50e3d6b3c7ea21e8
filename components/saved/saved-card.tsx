import { useMemo } from 'preact/hooks';
import { OfferCard } from '@/components/offer/offer-card';
import { useSteady } from '@/components/state/use-steady';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { dayOf } from '@/lib/store/day-count';
import type { SavedOffer } from '@/lib/store/saved';
import styles from './saved.module.css';

interface Props {
  saved: SavedOffer;
  /** Where it was kept, in words. */
  origin: string;
  position: number;
  size: number;
}

/** A kept offer as it was then. It stays the same element while nothing of it changes. */
export function SavedCard({ saved, origin, position, size }: Props) {
  const steady = useSteady(saved);
  return useMemo(
    () => (
      <OfferCard
        offer={steady.offer}
        titleLanguage={steady.titleLanguage}
        place={{ position, size }}
        note={<SavedNote saved={steady} origin={origin} />}
        isLeaving={steady.removedAt !== null}
      />
    ),
    [steady, origin, position, size],
  );
}

/** When and where it was kept, and of when its prices are. */
function SavedNote({ saved, origin }: Pick<Props, 'saved' | 'origin'>) {
  const { savedAt, pricesAt, removedAt } = saved;
  const words = sentences(
    t('saved.keptFrom', { moment: shown.moment(savedAt), from: origin }),
    pricesAt !== null && t('offer.pricesAt', { day: shown.day(dayOf(pricesAt)) }),
    removedAt !== null && t('saved.removed'),
  );
  return <p class={styles.soft}>{words}</p>;
}
