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
import { useBusy } from '@/components/state/use-busy';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { SearchOptions } from '@/lib/offers/search-options';
import type { KeywordSearch, PictureSearch } from '@/lib/store/records';
import styles from './panel.module.css';

interface Props {
  search: KeywordSearch | PictureSearch;
  windowId: number;
}

/** Narrows and orders what is searched for: a new search of the same thing. */
export function FilterAndSort({ search, windowId }: Props) {
  const [form, setForm] = useState(() => narrowingOf(search.options));
  const [problem, setProblem] = useState<PriceProblem | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, run] = useBusy();
  const count = countOf(narrowingOf(search.options));

  const apply = async (options: SearchOptions): Promise<void> => {
    const outcome = await send('search.narrow', { searchId: search.id, options, windowId });
    setFailure(outcome.ok ? null : outcome.error);
  };
  return (
    <details class={styles.narrow}>
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
