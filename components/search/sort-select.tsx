import { Select } from '@/components/base/select';
import { t } from '@/components/words/words';
import type { Sort } from '@/lib/offers/search-options';

const CHOICES = [
  'default',
  'price-asc',
  'price-desc',
  'rePurchaseRate-desc',
  'rePurchaseRate-asc',
  'monthSold-desc',
  'monthSold-asc',
] as const;
type Choice = (typeof CHOICES)[number];

const SORTS: Record<Choice, Sort | null> = {
  default: null,
  'price-asc': { key: 'price', direction: 'asc' },
  'price-desc': { key: 'price', direction: 'desc' },
  'rePurchaseRate-asc': { key: 'rePurchaseRate', direction: 'asc' },
  'rePurchaseRate-desc': { key: 'rePurchaseRate', direction: 'desc' },
  'monthSold-asc': { key: 'monthSold', direction: 'asc' },
  'monthSold-desc': { key: 'monthSold', direction: 'desc' },
};

interface Props {
  sort: Sort | null;
  /** What the order is called that the list has by itself, where that is not 1688's. */
  byDefault?: string | undefined;
  change: (sort: Sort | null) => void;
}

/** By what the offers are ordered. */
export function SortSelect({ sort, byDefault, change }: Props) {
  const label = (choice: Choice): string =>
    choice === 'default' && byDefault !== undefined ? byDefault : t(`search.sortBy.${choice}`);
  return (
    <Select
      bare
      label={t('search.sort')}
      value={sort ? (`${sort.key}-${sort.direction}` as const) : 'default'}
      options={CHOICES.map((choice) => ({ value: choice, label: label(choice) }))}
      change={(choice) => change(SORTS[choice])}
    />
  );
}
