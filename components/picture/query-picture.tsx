import { Image } from 'lucide';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import styles from './query-picture.module.css';
import { useQueryPicture } from './use-query-picture';

/** The picture that is searched for, small. */
export function QueryPicture({ search }: { search: PictureSearch }) {
  const [address, failed] = useQueryPicture(search);
  return (
    <div class={styles.picture}>
      {address === null ? (
        <Icon shape={Image} size={24} />
      ) : (
        <img
          src={address}
          alt={t('panel.searched')}
          referrerpolicy="no-referrer"
          onError={failed}
        />
      )}
    </div>
  );
}
