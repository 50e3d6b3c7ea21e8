import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import {
  countOf,
  narrowingOf,
  readNarrowing,
  type Narrowing,
  type NarrowingProblem,
} from '@/components/search/narrowing';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { scopeOf } from '@/components/search/narrowing-scope';
import { CallsAgain } from '@/components/several/calls-again';
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import { NO_OPTIONS, type SearchOptions } from '@/lib/offers/search-options';
import type {
  KeywordSearch,
  PictureSearch,
  SearchRecord,
  SeveralSearch,
  ShopSearch,
} from '@/lib/store/records';
import styles from './filter-and-sort.module.css';

/** The form as it is kept above the search: applying it makes another one, choosing leaves it. */
export interface NarrowingForm {
  /** The searches for which it is open. */
  openFor: readonly string[];
  /** What was set and not applied when the person went to choose a category. */
  form: Narrowing | null;
  /** The part behind "More filters" is open. */
  isMoreOpen: boolean;
}

export const NO_FORM: NarrowingForm = { openFor: [], form: null, isMoreOpen: false };

/** For those who show the form or leave something in it. */
export interface Narrows {
  narrowing: NarrowingForm;
  changeNarrowing: (narrowing: NarrowingForm) => void;
}

export type NarrowableSearch = KeywordSearch | PictureSearch | SeveralSearch | ShopSearch;

const NARROWABLE: readonly SearchRecord['kind'][] = ['keyword', 'picture', 'several', 'shop'];

/** Whether a search can be narrowed; feeds, relations and pools come as they are. */
export function isNarrowable(search: SearchRecord): search is NarrowableSearch {
  return NARROWABLE.includes(search.kind);
}

interface Props extends Narrows {
  search: NarrowableSearch;
  windowId: number;
}

/** Narrows and orders what is searched for: a new search of the same thing. */
export function FilterAndSort({ search, windowId, narrowing, changeNarrowing }: Props) {
  const isOpen = narrowing.openFor.includes(search.id);
  const [form, setForm] = useState(
    () => (isOpen ? narrowing.form : null) ?? narrowingOf(search.options),
  );
  const [problem, setProblem] = useState<NarrowingProblem | null>(null);
  const [failure, attempt] = useAttempt();
  const [busy, run] = useBusy();
  const count = countOf(narrowingOf(search.options));
  const dialect = search.dialect ?? 'crossborder';
  const isCategoryNeeded = search.kind === 'keyword' && search.keyword === '';

  const apply = (options: SearchOptions): Promise<void> => {
    const newId = crypto.randomUUID();
    return attempt(async () => {
      const wish = { searchId: search.id, newId, options, windowId };
      const outcome = await send('search.narrow', wish);
      // Who has applied it wants to see the offers.
      if (outcome.ok) changeNarrowing({ ...narrowing, openFor: [], form: null });
      return outcome;
    });
  };
  const reset = (): void => {
    setForm(emptied(form, isCategoryNeeded));
    setProblem(null);
  };
  const chooseCategory = (): Promise<void> => {
    changeNarrowing({ openFor: [search.id], form, isMoreOpen: true });
    const place = { kind: 'categories', categoryId: form.category?.id ?? ROOT_CATEGORY } as const;
    return attempt(() => send('panel.show', { place, windowId }));
  };
  return (
    <details
      class={styles.narrow}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        const openFor = open ? [search.id] : [];
        if (open !== isOpen) changeNarrowing({ ...narrowing, openFor, form: null });
      }}
    >
      <summary>
        {count > 0 ? t('search.filterAndSortSet', { count }) : t('search.filterAndSort')}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const read = readNarrowing(form, scopeOf(search.kind, dialect));
          setProblem(read.problem);
          if (read.options) void run(() => apply(read.options));
        }}
      >
        <NarrowingFields
          form={form}
          problem={problem}
          kind={search.kind}
          dialect={dialect}
          isCategoryNeeded={isCategoryNeeded}
          chooseCategory={chooseCategory}
          // Who chose a category in the tree finds it in sight.
          isMoreOpen={narrowing.isMoreOpen || (isOpen && narrowing.form !== null)}
          toggledMore={(isMoreOpen) => {
            if (isMoreOpen !== narrowing.isMoreOpen) changeNarrowing({ ...narrowing, isMoreOpen });
          }}
          change={(part) => {
            setForm((before) => ({ ...before, ...part }));
            setProblem(null);
          }}
        />
        {search.kind === 'several' && <CallsAgain search={search} />}
        {failure && <FailureNotice failure={failure} />}
        <div class={styles.actions}>
          <Button kind="primary" submit busy={busy}>
            {t('search.apply')}
          </Button>
          <Button press={reset}>{t('search.reset')}</Button>
        </div>
      </form>
    </details>
  );
}

/** Nothing set any more, but for what the search cannot do without and what is no narrowing. */
function emptied({ category, useTitle }: Narrowing, isCategoryNeeded: boolean): Narrowing {
  return { ...narrowingOf(NO_OPTIONS), useTitle, category: isCategoryNeeded ? category : null };
}
