import { pictureOf } from '@/components/offer/commands';
import { lackWords } from '@/components/offer/lack-note';
import type { WishFor } from '@/components/offer/use-wish';
import { useWishPlace } from '@/components/offer/wish-place';
import { WishRow } from '@/components/offer/wish-row';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { pictureToSearch } from './picture-to-search';

/** What leads on from a row. A list may lack the picture: then the offer is read for one first. */
export function RowWishes({ offer }: { offer: Offer }) {
  const place = useWishPlace();
  if (!place) return null;
  const { lacks } = place;
  const isPictured = offer.picture !== null;
  const finding = {
    means: isPictured ? undefined : t('ranking.row.findMeans'),
    reason: isPictured ? null : lacks.offer && lackWords(lacks.offer),
    find: (wishFor: WishFor) =>
      wishFor(async (search) => {
        const picture = await pictureToSearch(offer);
        if (!picture.ok) return picture;
        const source = pictureOf(offer, picture.value);
        return send('search.picture', { ...search, source, options: NO_OPTIONS });
      }),
  };
  return <WishRow offer={offer} place={place} finding={finding} />;
}
