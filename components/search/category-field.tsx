import { ListTree, X } from 'lucide';
import { Button } from '@/components/base/button';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import type { ChosenCategory } from '@/lib/offers/search-options';
import { DigitsField } from './digits-field';
import styles from './narrowing.module.css';

interface Props {
  category: ChosenCategory | null;
  /** Without words a search lists a category: it can be changed, and not taken away. */
  isNeeded: boolean;
  /** Opens the category tree; null where there is no room for it. */
  choose: (() => unknown) | null;
  change: (category: ChosenCategory | null) => void;
}

/** The category that a search stays within: chosen in the tree, or by its id. */
export function CategoryField({ category, isNeeded, choose, change }: Props) {
  const isNamed = category !== null && category.name !== category.id;
  return (
    <div class={styles.group} role="group" aria-label={t('search.category')}>
      <p class={styles.name} aria-hidden="true">
        {t('search.category')}
      </p>
      <div class={styles.row}>
        {(isNamed || (category && isNeeded)) && (
          <CategoryChip category={category} remove={isNeeded ? null : () => change(null)} />
        )}
        {!isNamed && !isNeeded && (
          <DigitsField
            bare
            label={t('search.categoryId')}
            placeholder={t('search.categoryId')}
            most={18}
            value={category?.id ?? ''}
            change={(id) => change(id === '' ? null : { id, name: id })}
          />
        )}
        {choose && (
          <Button icon={ListTree} press={choose}>
            {t('search.chooseCategory')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ChipProps {
  category: ChosenCategory;
  remove: (() => void) | null;
}

function CategoryChip({ category: { id, name }, remove }: ChipProps) {
  if (!remove) return <span class={styles.chosen}>{name}</span>;
  return (
    <button
      type="button"
      class={`${styles.chip ?? ''} ${styles.chosen ?? ''}`}
      aria-label={t('search.removeCategory', { name })}
      title={id}
      onClick={remove}
    >
      <span>{name}</span>
      <Icon shape={X} size={13} />
    </button>
  );
}
