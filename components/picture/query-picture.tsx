import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { t } from '@/components/words/words';
import { isPlatformPicture } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';
import styles from './query-picture.module.css';

/** Addresses that can be shown without a shop learning of it; our pages may load no others. */
function isHarmless(address: string): boolean {
  const isOwn = isPlatformPicture(address) && address.startsWith('https:');
  return isOwn || address.startsWith('data:image/');
}

/** The picture that is searched for: from the store, or from 1688's own hosts. */
export function QueryPicture({ search }: { search: PictureSearch }) {
  const { picture, source } = search;
  const storedId =
    picture.preparedId ?? picture.originalId ?? ('pictureId' in source ? source.pictureId : null);
  const stored = usePictureUrl(storedId);
  const [isAddressBad, setAddressBad] = useState(false);
  const isShowable = 'address' in source && isHarmless(source.address) && !isAddressBad;
  const shown = stored ?? (isShowable ? source.address : null);
  return (
    <div class={styles.picture}>
      {shown === null ? (
        <Icon shape={Image} size={24} />
      ) : (
        <img
          src={shown}
          alt={t('panel.searched')}
          referrerpolicy="no-referrer"
          onError={() => setAddressBad(true)}
        />
      )}
    </div>
  );
}
