import { Select } from '@/components/base/select';
import { t } from '@/components/words/words';
import { SALE_SPANS, type SaleSpan } from '@/lib/offers/platform-values';
import type { SalesRange } from '@/lib/offers/search-options';
import { DigitsField } from './digits-field';
import styles from './narrowing.module.css';

type Choice = 'none' | SaleSpan;

interface Props {
  sales: SalesRange | null;
  isTurned: boolean;
  change: (sales: SalesRange | null) => void;
}

/** From how many to how many pieces were sold, and within which time. */
export function SalesField({ sales, isTurned, change }: Props) {
  const choose = (choice: Choice): void => {
    change(choice === 'none' ? null : { from: null, to: null, ...sales, span: choice });
  };
  const bound = (end: 'from' | 'to') => (
    <DigitsField
      label={t(end === 'from' ? 'search.salesFrom' : 'search.salesTo')}
      most={12}
      value={sales?.[end]?.toString() ?? ''}
      invalid={isTurned}
      change={(digits) => {
        if (sales) change({ ...sales, [end]: digits === '' ? null : Number(digits) });
      }}
    />
  );
  return (
    <div class={styles.group}>
      <Select<Choice>
        label={t('search.sales')}
        value={sales?.span ?? 'none'}
        options={[
          { value: 'none', label: t('search.salesAny') },
          ...SALE_SPANS.map((span) => ({ value: span, label: t(`values.sale.${span}`) })),
        ]}
        change={choose}
      />
      {sales && (
        <div class={styles.pair}>
          {bound('from')}
          {bound('to')}
        </div>
      )}
    </div>
  );
}
