import { ImageOff } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import { thumbnail } from '@/lib/picture/addresses';
import { listPictures } from '@/lib/picture/list-picture';

interface Props {
  address: string | null;
  /** Pixels of the thumbnail that is asked for. */
  side: 220 | 310 | 400;
  /** Pixels that it takes on the page, before its style sheet says otherwise. */
  size: number;
  /** What it shows, where words beside it do not say that. */
  alt?: string;
}

/**
 * A picture of the platform: a thumbnail, else the original, also from the other host where it comes from
 * a ranking, else a sign that there is none. Give it its address as key, so that another picture is tried
 * anew.
 */
export function PlatformImage({ address, side, size, alt = '' }: Props) {
  const [failures, setFailures] = useState(0);
  const source = sourcesOf(address, side)[failures];
  if (source === undefined) {
    return (
      <span title={t('offer.pictureUnknown')}>
        <Icon shape={ImageOff} size={24} />
      </span>
    );
  }
  return (
    <img
      key={source}
      src={source}
      alt={alt}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailures(failures + 1)}
    />
  );
}

function sourcesOf(address: string | null, side: Props['side']): string[] {
  if (address === null) return [];
  return [thumbnail(address, side), address, ...listPictures(address).slice(1)];
}
