import { Search } from 'lucide';
import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { narrowingOf, readNarrowing, type NarrowingProblem } from '@/components/search/narrowing';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { scopeOf } from '@/components/search/narrowing-scope';
import { t } from '@/components/words/words';
import type { Dialect } from '@/lib/offers/dialects';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import type { PopupForm as Form } from '@/lib/store/popup-form';
import styles from './popup.module.css';

interface Props {
  form: Form;
  busy: boolean;
  /** Who answers keywords. Without one only the words go to 1688's own page: nothing narrows them. */
  dialect: Dialect | null;
  change: (change: Partial<Form>) => void;
  search: (options: SearchOptions) => void;
}

/** Keyword, filters, sort and price range. */
export function PopupForm({ form, busy, dialect, change, search }: Props) {
  const [problem, setProblem] = useState<NarrowingProblem | null>(null);
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // Within the first render: people type as soon as the popup stands, and no key may be lost.
  useLayoutEffect(() => box.current?.focus(), []);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = dialect
      ? readNarrowing(form, scopeOf('keyword', dialect))
      : readNarrowing(narrowingOf(NO_OPTIONS), scopeOf('keyword', 'crossborder'));
    // Without words a category lists its offers.
    const isEmpty = form.keyword.trim() === '' && !read.options?.category;
    setMissing(isEmpty && read.problem === null);
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
          placeholder={t('search.keywordBrief')}
          maxLength={500}
          value={form.keyword}
          aria-invalid={isMissing}
          onInput={(event) => {
            const keyword = event.currentTarget.value;
            // Who empties the box is done with what was found; what stood here before comes back.
            change(keyword === '' ? { keyword, searchId: null } : { keyword });
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
      {dialect && (
        <NarrowingFields
          form={form}
          problem={problem}
          kind="keyword"
          dialect={dialect}
          change={(part) => {
            change(part);
            setProblem(null);
          }}
        />
      )}
    </form>
  );
}
