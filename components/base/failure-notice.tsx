import { CopyButton } from './copy-button';
import { Button } from './button';
import { Notice } from './notice';
import styles from './notice.module.css';
import { remediesFor, type Remedies } from './remedies';
import { explain, t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';

interface Props {
  failure: Failure;
  /** What the place where it failed can do about it, beside what every page can. */
  remedies?: Remedies;
  /** Shown on the options page, to which other places can only point. */
  inOptions?: boolean;
}

/** What failed, what to do, the other side's own words, and buttons for the remedies. */
export function FailureNotice({ failure, remedies = {}, inOptions = false }: Props) {
  const { says, todo } = explain(failure, inOptions);
  const buttons = remediesFor(failure, remedies);
  return (
    <Notice kind="problem" role="alert">
      <div>
        <p class={styles.says}>{says}</p>
        <p>{todo}</p>
      </div>
      {failure.text && (
        <blockquote class={styles.quote}>
          <span class="for-screen-readers">{t('common.otherSide')} </span>
          {failure.text}
        </blockquote>
      )}
      {failure.requestId && (
        <p class={styles.request}>
          <span>
            {t('common.requestId')}: {failure.requestId}
          </span>
          <CopyButton text={failure.requestId} label={t('common.copy')} />
        </p>
      )}
      {buttons.length > 0 && (
        <div class={styles.row}>
          {buttons.map(({ label, press }) => (
            <Button key={label} press={press}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
}
