import { t } from '@/components/words/words';
import { FilterChips } from './filter-chips';
import type { Narrowing, PriceProblem } from './narrowing';
import styles from './narrowing.module.css';
import { PriceRange } from './price-range';
import { SortSelect } from './sort-select';

interface Props {
  form: Narrowing;
  problem: PriceProblem | null;
  change: (change: Partial<Narrowing>) => void;
}

/** Quick filters, sort and price range, the same wherever a search is narrowed. */
export function NarrowingFields({ form, problem, change }: Props) {
  return (
    <div class={styles.form}>
      <FilterChips
        chosen={form.filters}
        change={(filters) => {
          change({ filters });
        }}
      />
      <div class={styles.row}>
        <SortSelect
          sort={form.sort}
          change={(sort) => {
            change({ sort });
          }}
        />
        <PriceRange
          form={form}
          problem={problem}
          change={(field, text) => {
            change({ [field]: text });
          }}
        />
      </div>
      {problem && (
        <p class={styles.problem} role="alert">
          {problem.kind === 'order'
            ? t('search.priceOrder')
            : t('search.priceUnreadable', { text: problem.text })}
        </p>
      )}
    </div>
  );
}
