import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import { findSame, openOffer, openShop } from './commands';
import { lackWords } from './lack-note';
import { useWish } from './use-wish';
import { WishButton } from './wish-button';
import { useWishPlace, type WishPlace } from './wish-place';
import styles from './wishes.module.css';

/** What leads on from a card: the offer in full, others of the same look, the seller's shop. */
export function OfferWishes({ offer }: { offer: Offer }) {
  const place = useWishPlace();
  return place && <Wishes offer={offer} place={place} />;
}

function Wishes({ offer, place }: { offer: Offer; place: WishPlace }) {
  const [failure, wishFor] = useWish(place);
  const [told, tell] = useState<string | null>(null);
  const { lacks } = place;
  const { picture } = offer;
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
          reason={picture === null ? t('offer.noPicture') : null}
          refuse={tell}
          press={() => picture !== null && findSame(wishFor, picture)}
        >
          {t('offer.findSame')}
        </WishButton>
        <WishButton
          kind="quiet"
          means={t('offer.sameShopMeans')}
          reason={lacks.shop && lackWords(lacks.shop)}
          refuse={tell}
          press={() => openShop(wishFor, offer, null)}
        >
          {t('offer.sameShop')}
        </WishButton>
      </div>
      <p class={styles.reason} role="status" hidden={told === null}>
        {told}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
