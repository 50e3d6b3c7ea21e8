import { t } from '@/components/words/words';
import type { Narrowing, NarrowingProblem } from './narrowing';
import styles from './narrowing.module.css';

type PriceField = 'priceFrom' | 'priceTo';

interface Props {
  form: Narrowing;
  problem: NarrowingProblem | null;
  change: (field: PriceField, text: string) => void;
}

/** From which price to which, in yuan. */
export function PriceRange({ form, problem, change }: Props) {
  const input = (field: PriceField) => (
    <label class={styles.price}>
      <span aria-hidden="true">¥</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={t(`search.${field}`)}
        placeholder={t(field === 'priceFrom' ? 'search.from' : 'search.to')}
        value={form[field]}
        aria-invalid={
          problem?.kind === 'order' || (problem?.kind === 'unreadable' && problem.field === field)
        }
        onInput={(event) => change(field, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class={styles.prices} role="group" aria-label={t('search.price')}>
      {input('priceFrom')}
      <span aria-hidden="true">–</span>
      {input('priceTo')}
    </div>
  );
}
