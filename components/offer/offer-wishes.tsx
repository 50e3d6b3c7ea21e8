import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import { findSame } from './commands';
import { useWishPlace } from './wish-place';
import { WishRow, type Finding } from './wish-row';

/** What leads on from a card. Its picture is at hand, so the same look is searched for at once. */
export function OfferWishes({ offer }: { offer: Offer }) {
  const place = useWishPlace();
  const { picture } = offer;
  const finding: Finding = {
    reason: picture === null ? t('offer.noPicture') : null,
    find: (wishFor) => picture !== null && findSame(wishFor, offer, picture),
  };
  return place && <WishRow offer={offer} place={place} finding={finding} />;
}
