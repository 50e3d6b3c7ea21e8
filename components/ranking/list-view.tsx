import { useMemo } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { titleLanguage } from '@/components/state/title-language';
import { t } from '@/components/words/words';
import { staysOf } from '@/lib/offers/ranking-history';
import { compareRankings } from '@/lib/offers/ranking-movement';
import type { Dated, Span } from '@/lib/store/ranking-tab';
import type { RankingSnapshot } from '@/lib/store/rankings';
import type { RankingView } from '@/lib/store/ranking-view';
import { compareWords } from './compare-words';
import { LeftRows } from './left-rows';
import { listNotes } from './list-notes';
import { RankedList } from './ranked-list';
import styles from './ranking.module.css';
import type { Daily } from './use-ranking';

interface Props {
  view: RankingView;
  /** What the list is called, category and kind. */
  name: string;
  daily: Daily<RankingSnapshot>;
  /** With what it is compared. */
  span: Span;
}

/** A list as it was read last: its rows, what moved, and what is worth knowing of it. */
export function ListView({ view, name, daily, span }: Props) {
  const { dated, broken, isReading, failure, again } = daily;
  const isKnown = dated?.current != null;
  return (
    <section class={styles.block} aria-label={name}>
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      {failure && isKnown && <p class={styles.soft}>{t('ranking.list.elsewhere')}</p>}
      {!isKnown && (isReading || (!dated && !broken)) && <Skeleton cards={3} />}
      {dated?.current && (
        <Compared
          name={name}
          limit={view.limit}
          span={span}
          isReading={isReading}
          dated={dated}
          current={dated.current}
        />
      )}
    </section>
  );
}

interface ComparedProps {
  name: string;
  limit: number;
  span: Span;
  isReading: boolean;
  dated: Dated<RankingSnapshot>;
  current: RankingSnapshot;
}

function Compared({ name, limit, span, isReading, dated, current }: ComparedProps) {
  const { history, earlier } = dated;
  const stays = useMemo(() => staysOf(history), [history]);
  const then = earlier[span];
  const { moves, left, isUnsure } = useMemo(
    () => compareRankings(current, then, stays, limit),
    [current, then, stays, limit],
  );
  const notes = listNotes(current, limit, titleLanguage());
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
      <RankedList
        snapshot={current}
        limit={limit}
        name={name}
        isReading={isReading}
        history={history}
        stays={stays}
        moves={moves}
      />
      {then && <LeftRows left={left} since={then.day} titleLanguage={then.language} />}
    </>
  );
}
