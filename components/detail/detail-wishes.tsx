import { Images, Link2, Store } from 'lucide';
import { useId } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { findSame, openRelated, openShop } from '@/components/offer/commands';
import { KeepButton } from '@/components/offer/keep-button';
import { lackWords } from '@/components/offer/lack-note';
import { titlesOf } from '@/components/offer/offer-titles';
import { useWish } from '@/components/offer/use-wish';
import { WishButton } from '@/components/offer/wish-button';
import { useWishPlace, type WishPlace } from '@/components/offer/wish-place';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import styles from './detail.module.css';

interface Props {
  detail: OfferDetail;
  titleLanguage: TitleLanguage;
}

/** Where one can go from an offer, and keeping it. What cannot be done says why, under the buttons. */
export function DetailWishes(props: Props) {
  const place = useWishPlace();
  return place && <Wishes {...props} place={place} />;
}

function Wishes({ detail, titleLanguage, place }: Props & { place: WishPlace }) {
  const [wishFailure, wishFor] = useWish(place);
  const [keepFailure, attempt] = useAttempt();
  const failure = wishFailure ?? keepFailure;
  const reasonId = useId();
  const { offer, gallery, sellerOpenId } = detail;
  const { shop, related } = place.lacks;
  const picture = gallery[0] ?? offer.picture;
  const title = titlesOf(offer, titleLanguage)[0]?.text ?? null;
  const wishes = [
    {
      icon: Images,
      label: t('offer.findSame'),
      reason: picture === null ? t('offer.noPicture') : null,
      press: () => picture !== null && findSame(wishFor, offer, picture),
    },
    {
      icon: Store,
      label: t('offer.sameShop'),
      reason: shop && lackWords(shop),
      press: () => openShop(wishFor, offer, sellerOpenId),
    },
    {
      icon: Link2,
      label: t('detail.related'),
      reason: related && lackWords(related),
      press: () => openRelated(wishFor, offer, title),
    },
  ];
  return (
    <div class={styles.section}>
      <div class={styles.row} role="group" aria-label={t('detail.wishes')}>
        {wishes.map(({ icon, label, reason, press }, index) => (
          <WishButton
            key={label}
            icon={icon}
            reason={reason}
            reasonId={`${reasonId}-${index}`}
            press={press}
          >
            {label}
          </WishButton>
        ))}
        <KeepButton offerId={offer.id} attempt={attempt} />
      </div>
      {wishes.map(
        ({ label, reason }, index) =>
          reason !== null && (
            <p key={label} id={`${reasonId}-${index}`} class={styles.soft}>
              {t('detail.lacking', { wish: label, reason })}
            </p>
          ),
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
