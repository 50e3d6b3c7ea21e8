import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Notice } from '@/components/base/notice';
import { Skeleton } from '@/components/base/skeleton';
import { useAttempt } from '@/components/state/use-attempt';
import { useWatching } from '@/components/state/use-watching';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './crop.module.css';

/** The worker reads a picture in less, in ms, or searches for it; later it had died before. */
const PATIENCE_MS = 3 * 60 * 1000;

interface Props {
  /** ms since 1970 */
  since: number;
  /** The host whose pictures Chrome asks the person about. */
  asksFor?: string | undefined;
  windowId: number;
}

/** A picture that the worker still reads, so that a person can crop it. */
export function AwaitedPicture({ since, asksFor, windowId }: Props) {
  const [isLate, setLate] = useState(false);
  const [problem, attempt] = useAttempt();
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), since + PATIENCE_MS - Date.now());
    return () => clearTimeout(timer);
  }, [since]);
  // Nothing of the reading is in the store: a worker that dies takes it along.
  useWatching(
    !isLate,
    useCallback(() => setLate(true), []),
  );
  const leave = () => attempt(() => send('panel.back', { windowId }));
  return (
    <section
      ref={view}
      class={styles.view}
      tabIndex={-1}
      aria-busy={!isLate}
      onKeyDown={({ key }) => key === 'Escape' && void leave()}
    >
      <p role="status">
        {!isLate && (asksFor ? t('panel.asking', { host: asksFor }) : t('panel.steps.reading'))}
      </p>
      {isLate ? (
        <Notice kind="problem" role="alert">
          {t('crop.late')}
        </Notice>
      ) : (
        <Skeleton cards={1} />
      )}
      {problem && <FailureNotice failure={problem} />}
      <div class={styles.row}>
        <Button press={leave}>{t('common.cancel')}</Button>
      </div>
    </section>
  );
}
