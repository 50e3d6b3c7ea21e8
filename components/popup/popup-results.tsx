import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { KeepPlaceProvider } from '@/components/offer/keep-place';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { nameOf } from '@/components/search/search-name';
import { Results } from '@/components/search/results';
import { statusOf } from '@/components/search/search-status';
import { offersVersion, useOffers } from '@/components/state/use-offers';
import type { Stored } from '@/components/state/use-stored';
import type { SearchRecord } from '@/lib/store/records';
import styles from './popup.module.css';

interface Props {
  searchId: string | null;
  found: Stored<SearchRecord | undefined>;
  /** The window whose panel shows what is wished for from an offer; null until it is known. */
  windowId: number | null;
}

/** The last search of the popup, as far as it has come, under its own name; none where it is gone. */
export function PopupResults({ searchId, found, windowId }: Props) {
  const { loaded, broken, value: search } = found;
  const stored = useOffers(searchId ?? '', offersVersion(search));
  const words = search && statusOf(search, stored.offers && stored.offers.length);
  return (
    <>
      <div class={styles.head}>
        {search && (
          <h2 class={styles.name} dir="auto">
            {nameOf(search)}
          </h2>
        )}
        <p class={styles.status} role="status">
          {words}
        </p>
      </div>
      {searchId !== null && !search && !loaded && <Skeleton cards={3} />}
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {search && windowId !== null && (
        <WishPlaceProvider windowId={windowId} opensPanel>
          <KeepPlaceProvider from={{ kind: 'search', searchId: search.id }}>
            <Results key={search.id} search={search} stored={stored} />
          </KeepPlaceProvider>
        </WishPlaceProvider>
      )}
    </>
  );
}
