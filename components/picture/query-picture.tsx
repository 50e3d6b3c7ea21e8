import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { t } from '@/components/words/words';
import { isPlatformPicture } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';
import styles from './query-picture.module.css';

interface Props {
  search: PictureSearch;
  /** Among searches of the past, where nothing is fetched. */
  atRest?: boolean;
}

/** Addresses that can be shown without a shop learning of it. */
function isHarmless(address: string): boolean {
  return /^data:image\//i.test(address) || (isPlatformPicture(address) && isSecure(address));
}

/** Our pages may show https addresses only. */
function isSecure(address: string): boolean {
  return /^https:/i.test(address);
}

/**
 * The picture that is searched for, from the store. While a search that has not read it yet runs, it
 * is shown from its own address; later that would tell the shop whenever the panel is opened.
 */
export function QueryPicture({ search, atRest = false }: Props) {
  const { picture, source } = search;
  const storedId =
    picture.preparedId ?? picture.originalId ?? ('pictureId' in source ? source.pictureId : null);
  const stored = usePictureUrl(storedId);
  const [isAddressBad, setAddressBad] = useState(false);
  // Our pages may show https and data addresses only.
  const isReading = search.state === 'running' && storedId === null;
  const address =
    'address' in source &&
    (isHarmless(source.address) || (isReading && isSecure(source.address) && !atRest))
      ? source.address
      : null;
  const shown = stored ?? (isAddressBad ? null : address);
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
