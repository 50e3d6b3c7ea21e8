import { Button } from '@/components/base/button';
import { Spinner } from '@/components/base/spinner';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import styles from './results.module.css';

/** The way to the next page, where there is one. */
export function NextPage({ search }: { search: SearchRecord }) {
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
    </div>
  );
}
