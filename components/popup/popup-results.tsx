import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { Spinner } from '@/components/base/spinner';
import { Results } from '@/components/search/results';
import { useSearch } from '@/components/state/use-search';
import { t } from '@/components/words/words';
import styles from './popup.module.css';

/** The last search of the popup, as far as the worker has come with it. */
export function PopupResults({ searchId }: { searchId: string }) {
  const { loaded, broken, value: search } = useSearch(searchId);
  if (!loaded) return <Skeleton cards={3} />;
  if (broken) return <FailureNotice failure={{ code: 'storage-broken' }} />;
  if (!search) return <FailureNotice failure={{ code: 'search-gone' }} />;
  return (
    <>
      {search.state === 'running' && search.pagesRead === 0 && (
        <p class={styles.progress} role="status">
          <Spinner />
          {t('search.searching')}
        </p>
      )}
      <Results search={search} />
    </>
  );
}
