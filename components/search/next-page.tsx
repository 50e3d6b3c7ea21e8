import { Button } from '@/components/base/button';
import { Spinner } from '@/components/base/spinner';
import { shown as format } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { MOST_RESULTS } from '@/lib/offers/search-options';
import type { SearchRecord } from '@/lib/store/records';
import { shownOf } from './result-count';
import styles from './results.module.css';

/** The way to the next page, where there is one. */
export function NextPage({ search, shown }: { search: SearchRecord; shown: number }) {
  if (search.state === 'running' && search.pagesRead > 0) {
    return (
      <p class={styles.progress} role="status">
        <Spinner />
        {t('search.loadingMore', { page: search.pagesRead + 1 })}
      </p>
    );
  }
  if (!search.more || search.failure) return null;
  return (
    <div class={styles.more}>
      <Button press={() => send('search.more', { searchId: search.id })}>
        {t('search.nextPage')}
      </Button>
      <p class={styles.soft}>
        {search.total !== null && `${shownOf(shown, search.total)}. `}
        {t('search.most', { most: format.count(MOST_RESULTS) })}
      </p>
    </div>
  );
}
