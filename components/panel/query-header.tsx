import { ArrivalHeading } from '@/components/base/arrival-heading';
import { AdjustButton } from '@/components/crop/adjust-button';
import { QueryPicture } from '@/components/picture/query-picture';
import { QueryRegions } from '@/components/picture/query-regions';
import { TitleNote } from '@/components/picture/title-note';
import { KeywordField } from '@/components/search/keyword-field';
import { nameOf } from '@/components/search/search-name';
import { hostOf } from '@/components/search/search-status';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { formatPixels } from '@/lib/locale/formats';
import type { SentPicture } from '@/lib/store/picture-records';
import type { PictureSearch, SearchRecord } from '@/lib/store/records';
import styles from './query-header.module.css';
import { QueryAnswer } from './query-answer';
import { QueryNotes } from './query-notes';

interface Props {
  search: SearchRecord;
  windowId: number;
  /** The person has just come here from another view of the panel: the focus comes along. */
  isArrival: boolean;
  /** What is shown below has the same name. */
  isNamedBelow?: boolean;
}

/** What is searched for, what was sent for it, and what is worth knowing. */
export function QueryHeader({ search, windowId, isArrival, isNamedBelow = false }: Props) {
  const isPicture = search.kind === 'picture';
  const isWords = search.kind === 'keyword' && search.keyword !== '';
  const name = nameOf(search);
  return (
    <div class={`${styles.head ?? ''} ${isNamedBelow ? (styles.bare ?? '') : ''}`}>
      <div class={isPicture ? styles.pictured : ''}>
        {isPicture && <Picture search={search} windowId={windowId} />}
        <div class={styles.about}>
          <ArrivalHeading
            class={isNamedBelow || isWords ? 'for-screen-readers' : styles.name}
            isArrival={isArrival}
          >
            <span title={name}>{name}</span>
          </ArrivalHeading>
          {isWords && <KeywordField search={search} windowId={windowId} />}
          {isPicture && search.state === 'running' && search.step === 'asking' && (
            <p>{t('panel.asking', { host: hostOf(search) ?? '' })}</p>
          )}
          {isPicture && <p class={styles.soft}>{sentWords(search)}</p>}
          <QueryAnswer search={search} />
          {isPicture && (
            <div>
              <AdjustButton search={search} windowId={windowId} />
            </div>
          )}
        </div>
      </div>
      {isPicture && <TitleNote search={search} windowId={windowId} />}
      <QueryNotes search={search} windowId={windowId} />
    </div>
  );
}

function Picture({ search, windowId }: { search: PictureSearch; windowId: number }) {
  const subjects = search.regions?.subjects ?? [];
  return subjects.length > 0 ? (
    <QueryRegions search={search} subjects={subjects} windowId={windowId} />
  ) : (
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
  return sentences(
    sizeWords(sent),
    isChanged(sent) &&
      t('panel.sentWas', sizeOf(sent.originalBytes, sent.originalWidth, sent.originalHeight)),
  );
}

function sizeWords({ sentBytes, sentWidth, sentHeight, quality }: SentPicture): string {
  const values = sizeOf(sentBytes, sentWidth, sentHeight);
  return quality === null
    ? t('panel.sent', values)
    : t('panel.sentQuality', { ...values, quality: shown.share(quality) });
}

/** Whether what was sent is of another size than what was read, as far as a person is told sizes. */
function isChanged(sent: SentPicture): boolean {
  const after = sizeOf(sent.sentBytes, sent.sentWidth, sent.sentHeight);
  const before = sizeOf(sent.originalBytes, sent.originalWidth, sent.originalHeight);
  return after.bytes !== before.bytes || after.size !== before.size;
}

function sizeOf(bytes: number, width: number, height: number): { bytes: string; size: string } {
  return { bytes: shown.bytes(bytes), size: formatPixels(width, height) };
}
