import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '@/lib/failures/outcome';
import { FailureNotice } from './failure-notice';
import styles from './notice.module.css';
import type { Remedies } from './remedies';
import { Spinner } from './spinner';

interface Props {
  /** Where the work stands; another object where it has gone on. */
  of: object;
  /** What is under way, or went well. */
  children: ComponentChildren;
  failure: Failure | null;
  remedies: Remedies;
}

/**
 * What came of the last work on the options page, or what is under way, in one lasting place, which is
 * brought into sight when there is something new to say.
 */
export function WorkOutcome({ of, children, failure, remedies }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isSaid = children !== null || failure !== null;
  useEffect(() => {
    if (isSaid) place.current?.scrollIntoView({ block: 'nearest' });
  }, [of, isSaid]);
  return (
    <div class={styles.work} ref={place}>
      <div class={styles.outcome} role="status">
        {children}
      </div>
      {failure && <FailureNotice failure={failure} remedies={remedies} inOptions />}
    </div>
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
