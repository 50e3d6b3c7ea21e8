import { Images } from 'lucide';
import { useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { findSame } from '@/components/offer/commands';
import { PlatformImage } from '@/components/offer/platform-image';
import { useWish } from '@/components/offer/use-wish';
import { WishButton } from '@/components/offer/wish-button';
import { useWishPlace, type WishPlace } from '@/components/offer/wish-place';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import type { Offer } from '@/lib/offers/offer';
import styles from './gallery.module.css';
import { Section } from './section';
import { Thumbnails } from './thumbnails';

/** All pictures of an offer: one large, the others to choose from. */
export function Gallery({ detail }: { detail: OfferDetail }) {
  const [index, choose] = useState(0);
  const place = useWishPlace();
  const pictures = picturesOf(detail);
  // Another reading may have fewer.
  const current = Math.min(index, pictures.length - 1);
  const address = pictures[current];
  if (address === undefined) return null;
  const names = pictures.map((picture, at) => {
    const isWhite = picture === detail.whitePicture;
    const values = { number: at + 1, count: pictures.length };
    return t(isWhite ? 'detail.gallery.white' : 'detail.gallery.picture', values);
  });
  return (
    <Section name="gallery" title={t('detail.gallery.title')} count={pictures.length}>
      <a
        class={styles.main}
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        title={t('detail.gallery.open')}
      >
        <PlatformImage
          key={address}
          address={address}
          side={400}
          size={296}
          alt={names[current] ?? ''}
        />
      </a>
      {pictures.length > 1 && (
        <Thumbnails pictures={pictures} names={names} current={current} choose={choose} />
      )}
      {place && <FindSame key={address} offer={detail.offer} address={address} place={place} />}
    </Section>
  );
}

interface FindSameProps {
  offer: Offer;
  address: string;
  place: WishPlace;
}

function FindSame({ offer, address, place }: FindSameProps) {
  const [failure, wishFor] = useWish(place);
  return (
    <div class={styles.find}>
      <WishButton icon={Images} reason={null} press={() => findSame(wishFor, offer, address)}>
        {t('detail.gallery.findSame')}
      </WishButton>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

/** The gallery and the picture on white, each one once; else the one that the card shows. */
function picturesOf({ gallery, whitePicture, offer }: OfferDetail): string[] {
  const pictures = [...gallery, ...(whitePicture === null ? [] : [whitePicture])];
  if (pictures.length === 0 && offer.picture !== null) return [offer.picture];
  return [...new Set(pictures)];
}
