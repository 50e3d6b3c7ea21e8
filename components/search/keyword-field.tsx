import { Search } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { IntakeNotice } from '@/components/picture/intake-notice';
import { readQuery } from '@/components/picture/read-query';
import { useIntake } from '@/components/picture/use-intake';
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import type { KeywordSearch } from '@/lib/store/records';
import styles from './keyword-field.module.css';
import { startQuery } from './start-query';

interface Props {
  search: KeywordSearch;
  windowId: number;
}

/** The words of a search, which can be changed: the filters and the order stay as they are. */
export function KeywordField({ search: { keyword, options }, windowId }: Props) {
  const [text, setText] = useState(keyword);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, attempt] = useAttempt();
  const [busy, run] = useBusy();
  const intake = useIntake(windowId);
  const id = useId();
  const submit = (): void => {
    const query = readQuery(text);
    const missing = text.trim() === '' ? t('panel.queryMissing') : t('panel.queryUnreadable');
    setProblem(query ? null : missing);
    if (query?.kind === 'keyword') {
      const start = { searchId: crypto.randomUUID(), options, windowId };
      void run(() => attempt(() => startQuery(query, start)));
    } else if (query) intake.findText(text);
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class={styles.line}>
        <input
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          aria-label={t('search.changeKeyword')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button icon={Search} submit busy={busy || intake.busy}>
          {t('search.submit')}
        </Button>
      </div>
      {problem && (
        <p class={styles.problem} id={id} role="alert">
          {problem}
        </p>
      )}
      {failure && <FailureNotice failure={failure} />}
      <IntakeNotice problem={intake.problem} />
    </form>
  );
}
