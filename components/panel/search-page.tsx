import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { PageHeader } from '@/components/base/page-header';
import { Skeleton } from '@/components/base/skeleton';
import { statusOf } from '@/components/search/search-status';
import { useAttempt } from '@/components/state/use-attempt';
import { useOffers } from '@/components/state/use-offers';
import { useSearch } from '@/components/state/use-search';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { Openable } from './filter-and-sort';
import styles from './panel.module.css';
import { SearchView } from './search-view';

interface Props {
  searchId: string;
  windowId: number;
  isArrival: boolean;
  narrowing: Openable;
  /** What became of what was dropped or pasted. */
  notice: ComponentChildren;
}

/** One search with its header, which stays in sight: how much there is, and the way to another. */
export function SearchPage({ searchId, windowId, isArrival, narrowing, notice }: Props) {
  const { loaded, broken, value: search } = useSearch(searchId);
  const stored = useOffers(searchId, search?.pagesRead ?? 0);
  const [failure, attempt] = useAttempt();
  const words = (search && statusOf(search, stored.offers && stored.offers.length)) ?? '';
  return (
    <>
      <div class={styles.head}>
        <PageHeader status={words}>
          <Button
            icon={Plus}
            press={() => attempt(() => send('panel.show', { searchId: null, windowId }))}
          >
            {t('panel.back')}
          </Button>
        </PageHeader>
      </div>
      <main class={styles.main}>
        {failure && <FailureNotice failure={failure} />}
        {notice}
        {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
        {!loaded && !search && <Skeleton cards={3} />}
        {loaded && !broken && !search && <FailureNotice failure={{ code: 'search-gone' }} />}
        {search && (
          <SearchView
            key={search.id}
            search={search}
            stored={stored}
            windowId={windowId}
            isArrival={isArrival}
            narrowing={narrowing}
          />
        )}
      </main>
    </>
  );
}
