import { language, sentences, t } from '@/components/words/words';
import styles from './browse.module.css';
import type { CategoryDoing } from './category-doing';
import { pathWords } from './category-path';
import { CategoryRow } from './category-row';
import { searchedLevels } from './category-reach';
import { findCategories, type CategoryTree } from './category-tree';

/** More than this nobody reads through; another letter makes the list shorter. */
const MOST = 60;

interface Props {
  tree: CategoryTree;
  text: string;
  doing: CategoryDoing;
}

/** The categories that a search found, each with the way to it. */
export function FoundCategories({ tree, text, doing }: Props) {
  const found = findCategories(tree, text);
  const count = found.length;
  return (
    <>
      <p class={styles.soft} role="status">
        {count === 0 ? noneFound(tree) : t('browse.categories.found', { count })}
        {count > MOST && ` ${t('browse.categories.foundMost', { most: MOST })}`}
      </p>
      <ul class={styles.rows} aria-label={t('browse.categories.results')}>
        {found.slice(0, MOST).map((category) => (
          <CategoryRow
            key={category.id}
            category={category}
            doing={doing}
            path={pathWords(tree, category.id)}
          />
        ))}
      </ul>
    </>
  );
}

/** That nothing was found, and in which levels: what has not been read may still hold it. */
function noneFound(tree: CategoryTree): string {
  const levels = searchedLevels(tree).map((level) => t(`browse.categories.levels.${level}`));
  const list = new Intl.ListFormat(language.value).format(levels);
  return sentences(
    t('browse.categories.noneFound'),
    levels.length > 0 && t('browse.categories.searched', { list }),
  );
}
