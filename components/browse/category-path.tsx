import { t } from '@/components/words/words';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import { nameOfCategory } from './category-name';
import { categoryOf, pathTo, type CategoryTree } from './category-tree';
import styles from './browse.module.css';

interface Props {
  tree: CategoryTree;
  categoryId: string;
  open: (categoryId: string) => Promise<void>;
}

/** The way from the root to the category that is shown; every step of it leads back there. */
export function CategoryPath({ tree, categoryId, open }: Props) {
  const path = [categoryOf(tree, ROOT_CATEGORY), ...pathTo(tree, categoryId)];
  return (
    <nav aria-label={t('browse.categories.path')}>
      <ol class={styles.path}>
        {path.map((category) => {
          const name = nameOfCategory(category);
          return (
            <li key={category.id}>
              {category.id === categoryId ? (
                <span aria-current="page">{name}</span>
              ) : (
                <button type="button" onClick={() => void open(category.id)}>
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The way to a category in words, itself left out: "Kitchen › Cups". Empty on the first level. */
export function pathWords(tree: CategoryTree, categoryId: string): string {
  const above = pathTo(tree, categoryId).slice(0, -1);
  return above.map(nameOfCategory).join(' › ');
}
