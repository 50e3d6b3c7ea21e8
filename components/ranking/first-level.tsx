import { CopyButton } from '@/components/base/copy-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import browse from '@/components/browse/browse.module.css';
import { CategoryNames } from '@/components/browse/category-name';
import type { CategoryTree } from '@/components/browse/category-tree';
import { useBranch } from '@/components/browse/use-branch';
import { LackNote } from '@/components/offer/lack-note';
import { t } from '@/components/words/words';
import { ROOT_CATEGORY, type Category } from '@/lib/offers/category';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { namedCategory } from './category-options';
import styles from './ranking.module.css';

interface Props {
  /** null until the store has been read. */
  tree: CategoryTree | null;
  choose: (category: NamedCategory) => void;
}

/** All first-level categories, none left out: what can be chosen where nothing is chosen yet. */
export function FirstLevel({ tree, choose }: Props) {
  const { isReading, failure, lack, again } = useBranch(tree, ROOT_CATEGORY);
  const children = tree?.childrenOf.get(ROOT_CATEGORY);
  const title = t('ranking.category.first');
  const isKeyless = lack?.reason === 'no-account';
  if (isKeyless && !children) return null;
  return (
    <section class={browse.block} aria-label={title}>
      <h3>{title}</h3>
      {lack && !isKeyless && <LackNote lack={lack} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      <ul class={browse.rows} aria-label={title} aria-busy={isReading || !tree}>
        {children?.map((category) => (
          <Row key={category.id} category={category} choose={choose} />
        ))}
      </ul>
      {isReading && !children && <Skeleton cards={3} />}
      <p class={browse.soft} role="status">
        {isReading
          ? t('browse.categories.reading')
          : children && t('browse.categories.under', { count: children.length })}
      </p>
    </section>
  );
}

interface RowProps extends Pick<Props, 'choose'> {
  category: Category;
}

function Row({ category, choose }: RowProps) {
  return (
    <li class={`${browse.row ?? ''} ${styles.first ?? ''}`}>
      <button type="button" class={browse.open} onClick={() => choose(namedCategory(category))}>
        <span class={browse.names}>
          <CategoryNames category={category} />
        </span>
      </button>
      <span class={browse.id}>
        {category.id}
        <CopyButton text={category.id} label={t('browse.categories.copyId')} />
      </span>
    </li>
  );
}
