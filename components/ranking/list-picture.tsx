import { ImageOff } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import styles from '@/components/offer/offer-picture.module.css';
import { t } from '@/components/words/words';
import { listPictures } from '@/lib/picture/list-picture';

/**
 * The picture of a list's row as it is given, else from the other host, else a sign that there is
 * none. Give it its address as key, so that another picture is tried anew.
 */
export function ListPicture({ address, size = 88 }: { address: string | null; size?: number }) {
  const [failures, setFailures] = useState(0);
  const source = listPictures(address)[failures];
  return (
    <div class={styles.picture}>
      {source === undefined ? (
        <span title={t('offer.pictureUnknown')}>
          <Icon shape={ImageOff} size={24} />
          <span class="for-screen-readers">{t('offer.pictureUnknown')}</span>
        </span>
      ) : (
        <img
          key={source}
          src={source}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setFailures(failures + 1)}
        />
      )}
    </div>
  );
}
