import type { ComponentChildren } from 'preact';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { t } from '@/components/words/words';
import type { RankingTab } from '@/lib/store/ranking-tab';
import type { RankingSnapshot } from '@/lib/store/rankings';
import { compareWords } from './compare-words';
import { LeftRows } from './left-rows';
import { listNotes } from './list-notes';
import { RankedList } from './ranked-list';
import styles from './ranking.module.css';
import type { Daily } from './use-ranking';
import type { ListInView } from './use-shown-list';

interface Props {
  /** What the list is called, category and kind. */
  name: string;
  daily: Daily<RankingTab>;
  /** null while nothing of it is known. */
  list: ListInView | null;
  /** How many rows are wanted. */
  limit: number;
  /** What a row says beside what the list tells of it. */
  marksOf?: (offerId: string) => ComponentChildren;
  /** Said where no row is shown, and 1688 is not the reason. */
  emptied?: string | undefined;
}

/** A list as it was read last: its rows, what moved, and what is worth knowing of it. */
export function ListView({ name, daily, list, limit, marksOf, emptied }: Props) {
  const { dated, broken, isReading, failure, again } = daily;
  const current = dated?.current;
  return (
    <section class={styles.block} aria-label={name}>
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      {failure && current && <p class={styles.soft}>{t('ranking.list.elsewhere')}</p>}
      {!current && (isReading || (!dated && !broken)) && <Skeleton cards={3} />}
      {current && list && (
        <>
          <ListNotes current={current} list={list} limit={limit} />
          <RankedList
            list={list}
            name={name}
            isReading={isReading}
            marksOf={marksOf}
            emptied={emptied}
          />
          {list.then && (
            <LeftRows left={list.left} since={list.then.day} titleLanguage={list.then.language} />
          )}
        </>
      )}
    </section>
  );
}

interface NotesProps extends Pick<Props, 'limit'> {
  /** All of it, whatever is shown. */
  current: RankingSnapshot;
  list: ListInView;
}

function ListNotes({ current, list: { then, history, isUnsure }, limit }: NotesProps) {
  const notes = listNotes(current, limit);
  return (
    <>
      <p class={styles.soft} role="status">
        {compareWords(then, current.day, history)}
      </p>
      {(notes.length > 0 || (then && isUnsure)) && (
        <ul class={styles.soft}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {then && isUnsure && <li>{t('ranking.compare.unsure')}</li>}
        </ul>
      )}
    </>
  );
}
