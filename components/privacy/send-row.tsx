import { Link, Trash2 } from 'lucide';
import { Icon } from '@/components/base/icon';
import { IconButton } from '@/components/base/icon-button';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import type { SendLogEntry, SentPicture } from '@/lib/store/picture-records';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';

interface Props {
  entry: SendLogEntry;
  remove: () => unknown;
}

/** One picture that left the machine: when, to whom, and how it was made smaller before. */
export function SendRow({ entry, remove }: Props) {
  const { at, host, pictureId, address, sent } = entry;
  return (
    <li>
      <Thumbnail pictureId={pictureId} />
      <div>
        <p>
          {shown.moment(at)} {t('privacy.sendTo', { host })}
        </p>
        {sent && <p class={part.soft}>{sizes(sent)}</p>}
        {address && pictureId === null && (
          <p class={part.soft}>{sentences(t('privacy.sendAddress'), address)}</p>
        )}
      </div>
      <IconButton
        quiet
        icon={Trash2}
        label={t('privacy.sendRemove', { moment: shown.moment(at) })}
        press={remove}
      />
    </li>
  );
}

function Thumbnail({ pictureId }: { pictureId: string | null }) {
  const url = usePictureUrl(pictureId);
  if (pictureId !== null && url !== null) {
    return <img class={styles.thumbnail} src={url} alt={t('privacy.sendPicture')} />;
  }
  return <span class={styles.thumbnail}>{pictureId === null && <Icon shape={Link} />}</span>;
}

function sizes(sent: SentPicture): string {
  const before = `${shown.bytes(sent.originalBytes)}, ${formatPixels(sent.originalWidth, sent.originalHeight)}`;
  const after = `${shown.bytes(sent.sentBytes)}, ${formatPixels(sent.sentWidth, sent.sentHeight)}`;
  const quality =
    sent.quality === null ? [] : [t('privacy.sendQuality', { quality: shown.share(sent.quality) })];
  return [t('privacy.sendSize', { before, after }), ...quality].join(', ');
}
