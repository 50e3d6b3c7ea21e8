import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { openOffer, openShop } from '@/components/offer/commands';
import { lackWords } from '@/components/offer/lack-note';
import { useWish } from '@/components/offer/use-wish';
import { WishButton } from '@/components/offer/wish-button';
import { useWishPlace, type WishPlace } from '@/components/offer/wish-place';
import wishes from '@/components/offer/wishes.module.css';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { pictureToSearch } from './picture-to-search';

interface Props {
  offer: Offer;
}

/** What leads on from a row, as from any offer. */
export function RowWishes({ offer }: Props) {
  const place = useWishPlace();
  return place && <Wishes offer={offer} place={place} />;
}

function Wishes({ offer, place }: Props & { place: WishPlace }) {
  const [failure, wishFor] = useWish(place);
  const [told, tell] = useState<string | null>(null);
  const { lacks } = place;
  const isPictured = offer.picture !== null;
  const find = (): Promise<void> =>
    wishFor(async (search) => {
      const picture = await pictureToSearch(offer);
      if (!picture.ok) return picture;
      const source = { kind: 'address', address: picture.value } as const;
      return send('search.picture', { ...search, source, options: NO_OPTIONS });
    });
  return (
    <div class={wishes.wishes}>
      <div class={wishes.row} role="group" aria-label={t('offer.wishes')}>
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
          means={isPictured ? undefined : t('ranking.row.findMeans')}
          reason={isPictured ? null : lacks.offer && lackWords(lacks.offer)}
          refuse={tell}
          press={find}
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
      <p class={wishes.reason} role="status" hidden={told === null}>
        {told}
      </p>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
