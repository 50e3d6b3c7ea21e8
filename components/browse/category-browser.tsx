import { ArrivalHeading } from '@/components/base/arrival-heading';
import { FailureNotice } from '@/components/base/failure-notice';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './browse.module.css';
import { CategoryLevel } from './category-level';
import { CategoryPath } from './category-path';
import { CategorySearch } from './category-search';
import { FoundCategories } from './found-categories';
import { ReadAll } from './read-all';
import type { CategoryDoing, CategoryTaker } from './category-doing';
import { useCategoryTree } from './use-category-tree';

interface Props {
  categoryId: string;
  windowId: number;
  isArrival: boolean;
  /** Who waits for a category to be chosen. */
  taker: CategoryTaker | null;
  /** What is searched for in the tree, kept above it: going back to it finds it as it was left. */
  text: string;
  changeText: (text: string) => void;
}

/** The category tree, a level at a time, with a search over what has been read of it. */
export function CategoryBrowser(props: Props) {
  const { categoryId, windowId, isArrival, taker, text, changeText } = props;
  const { tree, broken } = useCategoryTree();
  const [failure, attempt] = useAttempt();
  const doing: CategoryDoing = {
    windowId,
    attempt,
    taker,
    open: (id) => {
      changeText('');
      const place = { kind: 'categories', categoryId: id } as const;
      return attempt(() => send('panel.show', { place, windowId }));
    },
  };
  return (
    <>
      <ArrivalHeading isArrival={isArrival} place={categoryId}>
        {t('browse.categories.title')}
      </ArrivalHeading>
      {taker && <p>{t('browse.categories.choosing', { name: taker.name })}</p>}
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {failure && <FailureNotice failure={failure} />}
      <div class={styles.search}>
        <CategorySearch text={text} change={changeText} />
        {tree && <ReadAll tree={tree} />}
      </div>
      {tree && text.trim() !== '' ? (
        <FoundCategories tree={tree} text={text} doing={doing} />
      ) : (
        <>
          {tree && <CategoryPath tree={tree} categoryId={categoryId} open={doing.open} />}
          <CategoryLevel tree={tree} categoryId={categoryId} doing={doing} />
        </>
      )}
    </>
  );
}
