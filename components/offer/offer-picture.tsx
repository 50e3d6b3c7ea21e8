import { ImageOff } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import { thumbnail } from '@/lib/picture/addresses';
import styles from './offer-picture.module.css';

/** The main picture: a thumbnail, else the original, else a sign that there is none. */
export function OfferPicture({ address }: { address: string | null }) {
  const [failures, setFailures] = useState(0);
  const source = address === null ? undefined : [thumbnail(address, 220), address][failures];
  return (
    <div class={styles.picture}>
      {source === undefined ? (
        <span title={t('offer.pictureUnknown')}>
          <Icon shape={ImageOff} size={24} />
        </span>
      ) : (
        <img
          key={source}
          src={source}
          alt=""
          width="88"
          height="88"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setFailures(failures + 1)}
        />
      )}
    </div>
  );
}
