import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import styles from './query-picture.module.css';

/**
 * The picture that is searched for: from its own address at once, from the store as soon as its
 * bytes are there and where the address cannot be shown.
 */
export function QueryPicture({ search }: { search: PictureSearch }) {
  const { picture, source } = search;
  const storedId =
    picture.preparedId ?? picture.originalId ?? ('pictureId' in source ? source.pictureId : null);
  const stored = usePictureUrl(storedId);
  const [isAddressBad, setAddressBad] = useState(false);
  // Our pages may show https and data addresses only.
  const isShowable = 'address' in source && /^(?:https:|data:image\/)/i.test(source.address);
  const shown = stored ?? (isShowable && !isAddressBad ? source.address : null);
  return (
    <div class={styles.picture}>
      {shown === null ? (
        <Icon shape={Image} size={24} />
      ) : (
        <img
          src={shown}
          alt={t('panel.query')}
          referrerpolicy="no-referrer"
          onError={() => setAddressBad(true)}
        />
      )}
    </div>
  );
}
