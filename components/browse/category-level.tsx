import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { LackNote, lackWords } from '@/components/offer/lack-note';
import { KeylessHint } from '@/components/search/keyless-hint';
import { t } from '@/components/words/words';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import styles from './browse.module.css';
import type { CategoryDoing } from './category-doing';
import { CategoryNames, nameOfCategory } from './category-name';
import { CategoryActions, CategoryRow } from './category-row';
import { canOpen, categoryOf, type CategoryTree } from './category-tree';
import { useBranch } from './use-branch';

interface Props {
  /** null until the store has been read. */
  tree: CategoryTree | null;
  categoryId: string;
  doing: CategoryDoing;
}

/** A category with what stands under it, which is read where the store does not know it. */
export function CategoryLevel({ tree, categoryId, doing }: Props) {
  const { isReading, failure, lack, again } = useBranch(tree, categoryId);
  const children = tree?.childrenOf.get(categoryId);
  const category = tree && categoryOf(tree, categoryId);
  const isLoading = !tree || (isReading && !children);
  return (
    <>
      {category && categoryId !== ROOT_CATEGORY && (
        <div class={styles.current}>
          <h3 class={styles.names}>
            <CategoryNames category={category} />
          </h3>
          <CategoryActions category={category} doing={doing} />
        </div>
      )}
      {lack?.reason === 'no-account' && <KeylessHint text={lackWords(lack)} />}
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      <ul
        class={styles.rows}
        aria-label={category ? nameOfCategory(category) : t('browse.categories.title')}
        aria-busy={isReading || !tree}
      >
        {children?.map((child) => (
          <CategoryRow key={child.id} category={child} doing={doing} />
        ))}
      </ul>
      {isLoading && <Skeleton cards={3} />}
      <p class={styles.soft} role="status">
        {statusWords(isReading, children?.length ?? null, category !== null && !canOpen(category))}
      </p>
    </>
  );
}

function statusWords(isReading: boolean, count: number | null, isLast: boolean): string {
  if (isReading) return t('browse.categories.reading');
  if (isLast || count === 0) return t('browse.categories.nothingUnder');
  return count === null ? '' : t('browse.categories.under', { count });
}
