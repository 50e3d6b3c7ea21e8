import { useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useKeptFocus } from '@/components/base/use-kept-focus';
import { useLack } from '@/components/state/use-connection';
import { t } from '@/components/words/words';
import styles from './browse.module.css';
import { nextUnread } from './category-reach';
import { knownCount, type CategoryTree } from './category-tree';
import { useReadAll } from './use-read-all';

/** How much of the tree the search knows, and the way to know the next level of it whole. */
export function ReadAll({ tree }: { tree: CategoryTree }) {
  const { progress, failure, start, stop } = useReadAll();
  const lack = useLack('categories');
  const { level, ids } = nextUnread(tree, Date.now());
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const turn = useRef<HTMLButtonElement>(null);
  // At the end of everything there is no button left: then what is known is read out.
  useKeptFocus(box, () => turn.current ?? words.current);
  const known = knownCount(tree);
  if (lack && known === 0) return null;
  return (
    <div ref={box}>
      <p ref={words} class={styles.soft} tabIndex={-1}>
        {t('browse.categories.known', { count: known })}
      </p>
      <div class={styles.actions}>
        {/* It stays while it is empty, so that what comes to stand in it is read out. */}
        <span role="status">{progress && t('browse.categories.allProgress', progress)}</span>
        {progress && (
          <Button kind="quiet" element={turn} press={stop}>
            {t('browse.categories.stop')}
          </Button>
        )}
        {!progress && !lack && ids.length > 0 && (
          // Not awaited: while it lasts the button gives way to the one that stops it.
          <Button kind="quiet" element={turn} press={() => void start(ids)}>
            {t(level === 2 ? 'browse.categories.readAll' : 'browse.categories.readThird', {
              count: ids.length,
            })}
          </Button>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
