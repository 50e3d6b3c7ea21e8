import type { ComponentChildren } from 'preact';
import type { Failure } from '@/lib/failures/outcome';
import { FailureNotice } from './failure-notice';
import styles from './notice.module.css';
import type { Remedies } from './remedies';
import { Spinner } from './spinner';

interface Props {
  /** What is under way, or went well. */
  children: ComponentChildren;
  failure: Failure | null;
  remedies: Remedies;
}

/** What came of the last work on the options page, or what is under way, in one lasting place. */
export function WorkOutcome({ children, failure, remedies }: Props) {
  return (
    <>
      <div class={styles.outcome} role="status">
        {children}
      </div>
      {failure && <FailureNotice failure={failure} remedies={remedies} inOptions />}
    </>
  );
}

/** Says what is under way. */
export function Working({ words }: { words: string }) {
  return (
    <p class={styles.row}>
      <Spinner />
      {words}
    </p>
  );
}
