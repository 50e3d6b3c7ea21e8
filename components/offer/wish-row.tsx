import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import { openOffer, openShop } from './commands';
import { KeepButton } from './keep-button';
import { lackWords } from './lack-note';
import { useWish, type WishFor } from './use-wish';
import { WishButton } from './wish-button';
import type { WishPlace } from './wish-place';
import styles from './wishes.module.css';

/** How others of the same look are found from here. */
export interface Finding {
  /** Why they cannot be. */
  reason: string | null;
  /** What the press does besides, where that is not plain. */
  means?: string | undefined;
  find: (wishFor: WishFor) => unknown;
}

interface Props {
  offer: Offer;
  place: WishPlace;
  finding: Finding;
}

/**
 * What leads on from an offer in a list: itself in full, others of the same look, the seller's shop; and
 * keeping it for later.
 */
export function WishRow({ offer, place, finding }: Props) {
  const [wishFailure, wishFor] = useWish(place);
  const [keepFailure, attempt] = useAttempt();
  const failure = wishFailure ?? keepFailure;
  const [told, tell] = useState<string | null>(null);
  const { lacks } = place;
  return (
    <div class={styles.wishes}>
      <div class={styles.row} role="group" aria-label={t('offer.wishes')}>
        <WishButton
          kind="quiet"
          reason={lacks.offer && lackWords(lacks.offer)}
          refuse={tell}
          press={() => openOffer(wishFor, offer)}
        >
          {t('offer.details')}
        </WishButton>
        <WishButton
          kind="quiet"
          means={finding.means}
          reason={finding.reason}
          refuse={tell}
          press={() => finding.find(wishFor)}
        >
          {t('offer.findSame')}
        </WishButton>
        {!place.isShop && (
          <WishButton
            kind="quiet"
            means={t('offer.sameShopMeans')}
            reason={lacks.shop && lackWords(lacks.shop)}
            refuse={tell}
            press={() => openShop(wishFor, offer, null)}
          >
            {t('offer.sameShop')}
          </WishButton>
        )}
        <KeepButton offerId={offer.id} kind="quiet" attempt={attempt} />
      </div>
      <p class={styles.reason} role="status" hidden={told === null}>
        {told}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
