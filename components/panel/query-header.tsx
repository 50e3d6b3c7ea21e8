import { QueryPicture } from '@/components/picture/query-picture';
import { Spinner } from '@/components/base/spinner';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import type { PictureSearch, SearchRecord, SentPicture } from '@/lib/store/records';
import styles from './panel.module.css';
import { nameOf } from './search-name';

/** What is searched for, how far it has come, what was sent for it, and what is worth knowing. */
export function QueryHeader({ search }: { search: SearchRecord }) {
  const isPicture = search.kind === 'picture';
  const isStarting = search.state === 'running' && search.pagesRead === 0;
  return (
    <div class={`${styles.query ?? ''} ${isPicture ? '' : (styles.bare ?? '')}`}>
      {isPicture && (
        <div class={styles.picture}>
          <QueryPicture search={search} />
        </div>
      )}
      <div class={styles.about}>
        <h2 class={styles.name}>{nameOf(search)}</h2>
        {isStarting && (
          <p class={styles.progress} role="status">
            <Spinner />
            {t(`panel.steps.${search.step}`)}
          </p>
        )}
        {isPicture && <p class={styles.soft}>{sentWords(search)}</p>}
        {search.notes.length > 0 && (
          <ul class={styles.notes}>
            {search.notes.map((note) => (
              <li key={note}>{t(`panel.notes.${note}`)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** What left the machine for a search; nothing while nothing has. */
function sentWords({ picture }: PictureSearch): string | null {
  const { sent, imageId, imageAddress, preparedId } = picture;
  if (imageAddress !== null && preparedId === null) return t('panel.sentAddress');
  if (picture.reused) return t('panel.sentBefore');
  if (imageId === null || sent === null) return null;
  return `${sentSize(sent)} ${originalSize(sent)}`;
}

function sentSize({ sentBytes, sentWidth, sentHeight, quality }: SentPicture): string {
  const values = { bytes: shown.bytes(sentBytes), size: formatPixels(sentWidth, sentHeight) };
  return quality === null
    ? t('panel.sent', values)
    : t('panel.sentQuality', { ...values, quality: shown.share(quality) });
}

function originalSize({ originalBytes, originalWidth, originalHeight }: SentPicture): string {
  const size = formatPixels(originalWidth, originalHeight);
  return t('panel.sentWas', { bytes: shown.bytes(originalBytes), size });
}
