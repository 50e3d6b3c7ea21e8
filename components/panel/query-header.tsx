import { ArrivalHeading } from '@/components/base/arrival-heading';
import { AdjustButton } from '@/components/crop/adjust-button';
import { QueryPicture } from '@/components/picture/query-picture';
import { QueryRegions } from '@/components/picture/query-regions';
import { TitleNote } from '@/components/picture/title-note';
import { hostOf } from '@/components/search/search-status';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import type { PictureSearch, SearchRecord, SentPicture } from '@/lib/store/records';
import styles from './panel.module.css';
import { QueryAnswer } from './query-answer';
import { QueryNotes } from './query-notes';
import { nameOf } from '@/components/search/search-name';

interface Props {
  search: SearchRecord;
  windowId: number;
  /** The person has just come here from another view of the panel: the focus comes along. */
  isArrival: boolean;
}

/** What is searched for, what was sent for it, and what is worth knowing. */
export function QueryHeader({ search, windowId, isArrival }: Props) {
  const isPicture = search.kind === 'picture';
  return (
    <div class={`${styles.query ?? ''} ${isPicture ? '' : (styles.bare ?? '')}`}>
      {isPicture && <Picture search={search} windowId={windowId} />}
      <div class={styles.about}>
        <ArrivalHeading class={styles.name} isArrival={isArrival}>
          {nameOf(search)}
        </ArrivalHeading>
        {isPicture && search.state === 'running' && search.step === 'asking' && (
          <p>{t('panel.asking', { host: hostOf(search) ?? '' })}</p>
        )}
        {isPicture && <p class={styles.soft}>{sentWords(search)}</p>}
        <QueryAnswer search={search} />
        <QueryNotes search={search} windowId={windowId} />
        {isPicture && <TitleNote search={search} windowId={windowId} />}
        {isPicture && (
          <div>
            <AdjustButton search={search} windowId={windowId} />
          </div>
        )}
      </div>
    </div>
  );
}

function Picture({ search, windowId }: { search: PictureSearch; windowId: number }) {
  const subjects = search.regions?.subjects ?? [];
  if (subjects.length > 0) {
    return <QueryRegions search={search} subjects={subjects} windowId={windowId} />;
  }
  return (
    <div class={styles.picture}>
      <QueryPicture search={search} />
    </div>
  );
}

/** What left the machine for a search; nothing while nothing has. */
function sentWords({ picture, pagesRead }: PictureSearch): string | null {
  const { sent, imageId, imageAddress, preparedId } = picture;
  if (imageAddress !== null && preparedId === null) {
    return pagesRead > 0 ? t('panel.sentAddress') : null;
  }
  if (picture.reused) return t('panel.sentBefore');
  if (imageId === null || sent === null) return null;
  return sentences(sentSize(sent), originalSize(sent));
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
