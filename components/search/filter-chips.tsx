import { t } from '@/components/words/words';
import { QUICK_FILTERS, type QuickFilter } from '@/lib/offers/search-options';
import styles from './narrowing.module.css';

interface Props {
  chosen: QuickFilter[];
  change: (chosen: QuickFilter[]) => void;
}

/** The quick filters. All that are pressed hold together. */
export function FilterChips({ chosen, change }: Props) {
  const toggle = (filter: QuickFilter): void => {
    change(QUICK_FILTERS.filter((known) => chosen.includes(known) !== (known === filter)));
  };
  return (
    <div class={styles.chips} role="group" aria-label={t('search.filters')}>
      {QUICK_FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          class={styles.chip}
          aria-pressed={chosen.includes(filter)}
          onClick={() => toggle(filter)}
        >
          {t(`search.filter.${filter}`)}
        </button>
      ))}
    </div>
  );
}
