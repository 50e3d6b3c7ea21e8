import { Link } from 'lucide';
import { Icon } from '@/components/base/icon';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import type { SendLogEntry, SentPicture } from '@/lib/store/records';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';

/** One picture that left the machine: when, to whom, and how it was made smaller before. */
export function SendRow({ entry }: { entry: SendLogEntry }) {
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
