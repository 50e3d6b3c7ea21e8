import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import {
  countOf,
  narrowingOf,
  readNarrowing,
  type PriceProblem,
} from '@/components/search/narrowing';
import { NarrowingFields } from '@/components/search/narrowing-fields';
import { useAttempt } from '@/components/state/use-attempt';
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchOptions } from '@/lib/offers/search-options';
import type { KeywordSearch, PictureSearch } from '@/lib/store/records';
import styles from './panel.module.css';

interface Props {
  search: KeywordSearch | PictureSearch;
  windowId: number;
  openable: Openable;
}

/** Whether the form is open. Kept above the search, since applying it makes another one. */
export interface Openable {
  isOpen: boolean;
  /** The searches for which it is open from now on. */
  openFor: (searchIds: readonly string[]) => void;
}

/** Narrows and orders what is searched for: a new search of the same thing. */
export function FilterAndSort({ search, windowId, openable }: Props) {
  const [form, setForm] = useState(() => narrowingOf(search.options));
  const [problem, setProblem] = useState<PriceProblem | null>(null);
  const [failure, attempt] = useAttempt();
  const [busy, run] = useBusy();
  const count = countOf(narrowingOf(search.options));

  const apply = (options: SearchOptions): Promise<void> => {
    const newId = crypto.randomUUID();
    openable.openFor([search.id, newId]);
    return attempt(() => send('search.narrow', { searchId: search.id, newId, options, windowId }));
  };
  return (
    <details
      class={styles.narrow}
      open={openable.isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== openable.isOpen) openable.openFor(open ? [search.id] : []);
      }}
    >
      <summary>
        {count > 0 ? t('search.filterAndSortSet', { count }) : t('search.filterAndSort')}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const read = readNarrowing(form);
          setProblem(read.problem);
          if (read.options) void run(() => apply(read.options));
        }}
      >
        <NarrowingFields
          form={form}
          problem={problem}
          change={(part) => {
            setForm({ ...form, ...part });
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
