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
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import type { SearchOptions } from '@/lib/offers/search-options';
import type {
  KeywordSearch,
  PictureSearch,
  SearchRecord,
  SeveralSearch,
  ShopSearch,
} from '@/lib/store/records';
import styles from './panel.module.css';

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

  const apply = (options: SearchOptions): Promise<void> => {
    const newId = crypto.randomUUID();
    changeNarrowing({ ...narrowing, openFor: [search.id, newId], form: null });
    return attempt(() => send('search.narrow', { searchId: search.id, newId, options, windowId }));
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
          isCategoryNeeded={search.kind === 'keyword' && search.keyword === ''}
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
        <div>
          <Button kind="primary" submit busy={busy}>
            {t('search.apply')}
          </Button>
        </div>
        {failure && <FailureNotice failure={failure} />}
      </form>
    </details>
  );
}
