import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useLack } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import styles from './browse.module.css';
import { knownCount, unreadBranches, type CategoryTree } from './category-tree';
import { useReadAll } from './use-read-all';

/** How much of the tree the search knows, and the way to know its second level whole. */
export function ReadAll({ tree }: { tree: CategoryTree }) {
  const { progress, failure, start, stop } = useReadAll();
  const lack = useLack('categories');
  const unread = unreadBranches(tree, Date.now());
  return (
    <div class={styles.all}>
      <p class={styles.soft}>{t('browse.categories.known', { count: knownCount(tree) })}</p>
      <div class={styles.actions}>
        {/* It stays while it is empty, so that what comes to stand in it is read out. */}
        <span role="status">{progress && t('browse.categories.allProgress', progress)}</span>
        {progress && (
          <Button kind="quiet" press={stop}>
            {t('browse.categories.stop')}
          </Button>
        )}
        {!progress && !lack && unread.length > 0 && (
          // Not awaited: while it lasts the button gives way to the one that stops it.
          <Button kind="quiet" press={() => void start(unread)}>
            {t('browse.categories.readAll', { count: unread.length })}
          </Button>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
