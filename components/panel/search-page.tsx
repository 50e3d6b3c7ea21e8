import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { statusOf } from '@/components/search/search-status';
import { offersVersion, useOffers } from '@/components/state/use-offers';
import { useSearch } from '@/components/state/use-search';
import type { Narrows } from './filter-and-sort';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';
import { SearchView } from './search-view';

interface Props extends PlaceProps, Narrows {
  searchId: string;
}

/** One search with its header, which stays in sight: how much there is, and the way to another. */
export function SearchPage({ searchId, notice, trail, ...rest }: Props) {
  const { loaded, broken, value: search } = useSearch(searchId);
  const stored = useOffers(searchId, offersVersion(search));
  const words = (search && statusOf(search, stored.offers && stored.offers.length)) ?? '';
  return (
    <>
      <PanelHeader windowId={rest.windowId} canGoBack={trail.length > 0} status={words} />
      <div class={styles.main}>
        {notice}
        {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
        {!loaded && !search && <Skeleton cards={3} />}
        {loaded && !broken && !search && <FailureNotice failure={{ code: 'search-gone' }} />}
        {search && (
          <SearchView key={search.id} search={search} stored={stored} trail={trail} {...rest} />
        )}
      </div>
    </>
  );
}
