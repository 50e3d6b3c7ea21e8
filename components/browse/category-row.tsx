import { ChevronRight } from 'lucide';
import { Button } from '@/components/base/button';
import { CopyButton } from '@/components/base/copy-button';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import styles from './browse.module.css';
import { chosen, showOffers, type CategoryDoing } from './category-doing';
import { CategoryNames, nameOfCategory } from './category-name';
import { canOpen } from './category-tree';

interface Props {
  category: Category;
  doing: CategoryDoing;
  /** Where it stands, in a list that mixes levels. */
  path?: string;
}

/** One category of a list: it opens, unless nothing stands under it. */
export function CategoryRow({ category, doing, path = '' }: Props) {
  return (
    <li class={styles.row}>
      {canOpen(category) ? (
        <button type="button" class={styles.open} onClick={() => void doing.open(category.id)}>
          <span class={styles.names}>
            <CategoryNames category={category} />
          </span>
          <Icon shape={ChevronRight} />
        </button>
      ) : (
        <span class={styles.names}>
          <CategoryNames category={category} />
        </span>
      )}
      {path !== '' && <p class={styles.soft}>{path}</p>}
      <CategoryActions category={category} doing={doing} />
    </li>
  );
}

/** A category's id, and what can be done with its offers. */
export function CategoryActions({ category, doing }: Pick<Props, 'category' | 'doing'>) {
  const { attempt, taker } = doing;
  if (category.id === ROOT_CATEGORY) return null;
  const name = nameOfCategory(category);
  return (
    <div class={styles.actions} role="group" aria-label={name}>
      <Button kind="quiet" press={() => showOffers(doing, category)}>
        {t('browse.categories.offers')}
      </Button>
      {taker && (
        <Button kind="quiet" press={() => attempt(() => taker.take(chosen(category)))}>
          {t('browse.categories.take')}
        </Button>
      )}
      {category.isLeaf && <span class={styles.soft}>{t('browse.categories.leaf')}</span>}
      <span class={styles.id}>
        {category.id}
        <CopyButton text={category.id} label={t('browse.categories.copyId')} />
      </span>
    </div>
  );
}
