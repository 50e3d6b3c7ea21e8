import { useId } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import { LackNote } from '@/components/offer/lack-note';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import type { HotWordsSnapshot } from '@/lib/store/rankings';
import { HotWordButtons } from './hot-word-buttons';
import styles from './ranking.module.css';
import { searchWord, wordToPopup } from './search-word';
import type { Daily } from './use-ranking';
import { WordHistory } from './word-history';

interface Props {
  windowId: number;
  daily: Daily<HotWordsSnapshot>;
}

/** What buyers of a category search for, each a press away from its search. */
export function HotWords({ windowId, daily }: Props) {
  const id = useId();
  const [problem, attempt] = useAttempt();
  const { dated, isReading, failure, lack, again } = daily;
  const { current, history } = dated ?? { current: null, history: [] };
  return (
    <section class={styles.block} role="region" aria-labelledby={id} aria-busy={isReading}>
      <h3 id={id}>{t('ranking.words.title')}</h3>
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {current && current.words.length > 0 && (
        <>
          <HotWordButtons
            words={current.words}
            language={current.language}
            press={(word, toPopup) =>
              void attempt(() => (toPopup ? wordToPopup : searchWord)(word, windowId))
            }
          />
          <p class={styles.soft}>{t('ranking.words.means')}</p>
        </>
      )}
      <p class={styles.soft} role="status">
        {isReading && !current && t('ranking.words.reading')}
        {current?.words.length === 0 && t('ranking.words.empty')}
      </p>
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      {problem && <FailureNotice failure={problem} />}
      {current && history.length > 1 && <WordHistory history={history} words={current.words} />}
    </section>
  );
}
