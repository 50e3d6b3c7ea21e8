import { useId } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { LackNote } from '@/components/offer/lack-note';
import { t } from '@/components/words/words';
import type { HotWordsTab } from '@/lib/store/ranking-tab';
import { HotWordButtons } from './hot-word-buttons';
import { CheckedAt } from './last-checked';
import styles from './ranking.module.css';
import type { Daily } from './use-ranking';
import { useWordPress } from './use-word-press';
import { WordHistory } from './word-history';

interface Props {
  windowId: number;
  daily: Daily<HotWordsTab>;
  /** Its heading, where the words of several categories stand together. */
  title?: string;
}

/** What buyers of a category search for, each a press away from its search. */
export function HotWords({ windowId, daily, title }: Props) {
  const id = useId();
  const [problem, press] = useWordPress(windowId);
  const { dated, isReading, failure, lack, again } = daily;
  const { current, history } = dated ?? { current: null, history: [] };
  return (
    <section class={styles.block} role="region" aria-labelledby={id} aria-busy={isReading}>
      <h3 id={id}>{title ?? t('ranking.words.title')}</h3>
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {current && current.words.length > 0 && (
        <>
          <HotWordButtons words={current.words} language={current.language} press={press} />
          <p class={styles.soft}>{t('ranking.words.means')}</p>
        </>
      )}
      <p class={styles.soft} role="status">
        {isReading && !current && t('ranking.words.reading')}
        {current?.words.length === 0 && t('ranking.words.empty')}
      </p>
      {current && <CheckedAt takenAt={current.takenAt} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      {problem && <FailureNotice failure={problem} />}
      {current && history.length > 1 && <WordHistory history={history} words={current.words} />}
    </section>
  );
}
