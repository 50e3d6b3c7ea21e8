import { Search } from 'lucide';
import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { narrowingOf, readNarrowing, type PriceProblem } from '@/components/search/narrowing';
import { t } from '@/components/words/words';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import type { PopupForm as Form } from '@/lib/store/popup-form';
import styles from './popup.module.css';

interface Props {
  form: Form;
  busy: boolean;
  /** Without a key only the words go to 1688's own page: nothing narrows them. */
  isNarrowable: boolean;
  change: (change: Partial<Form>) => void;
  search: (options: SearchOptions) => void;
}

/** Keyword, filters, sort and price range. */
export function PopupForm({ form, busy, isNarrowable, change, search }: Props) {
  const [problem, setProblem] = useState<PriceProblem | null>(null);
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // Within the first render: people type as soon as the popup stands, and no key may be lost.
  useLayoutEffect(() => box.current?.focus(), []);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const isEmpty = form.keyword.trim() === '';
    const read = readNarrowing(isNarrowable ? form : narrowingOf(NO_OPTIONS));
    setMissing(isEmpty);
    setProblem(read.problem);
    if (read.options && !isEmpty && !busy) search(read.options);
  };

  return (
    <form class={styles.form} role="search" onSubmit={submit}>
      <div class={styles.query}>
        <input
          ref={box}
          type="search"
          aria-label={t('search.keyword')}
          placeholder={t('search.keyword')}
          maxLength={500}
          value={form.keyword}
          aria-invalid={isMissing}
          onInput={(event) => {
            change({ keyword: event.currentTarget.value });
            setMissing(false);
          }}
        />
        <Button kind="primary" icon={Search} submit busy={busy}>
          {t('search.submit')}
        </Button>
      </div>
      {isMissing && (
        <p class={styles.hint} role="alert">
          {t('search.keywordMissing')}
        </p>
      )}
      {isNarrowable && (
        <NarrowingFields
          form={form}
          problem={problem}
          change={(part) => {
            change(part);
            setProblem(null);
          }}
        />
      )}
    </form>
  );
}
