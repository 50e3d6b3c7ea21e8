import { EyeOff, RefreshCw } from 'lucide';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { KeepPlaceProvider } from '@/components/offer/keep-place';
import { OfferList } from '@/components/offer/offer-list';
import { isWithoutSuppliers } from '@/components/search/result-notes';
import { statusOf } from '@/components/search/search-status';
import { useAttempt } from '@/components/state/use-attempt';
import { offersVersion, useOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { SearchRecord } from '@/lib/store/records';
import styles from './browse.module.css';
import { useFeed } from './use-feed';

/** As many as stand on the start page without pushing everything else away. */
const MOST = 6;

interface Props {
  windowId: number;
  hide: () => Promise<void>;
  /** The button that hides it, which takes the focus of the one that showed it. */
  hideButton: RefObject<HTMLButtonElement | null>;
}

/** The first offers of the feed, and the way to all of them. */
export function RecommendedFeed({ windowId, hide, hideButton }: Props) {
  const { found, failure, refresh } = useFeed();
  const search = found.value;
  const [problem, attempt] = useAttempt();
  const stored = useOffers(search?.id ?? '', offersVersion(search));
  const first = useMemo(() => stored.offers?.slice(0, MOST) ?? [], [stored.offers]);
  const wrong = problem ?? failure ?? search?.failure ?? null;
  const isLoading = !wrong && (search ? search.state === 'running' : !found.loaded);
  const showAll = ({ id }: SearchRecord): Promise<void> =>
    attempt(() => send('panel.show', { place: { kind: 'search', searchId: id }, windowId }));
  return (
    <>
      <div class={styles.actions}>
        {search && first.length > 0 && (
          <Button kind="quiet" press={() => showAll(search)}>
            {t('browse.recommended.all')}
          </Button>
        )}
        <Button kind="quiet" icon={RefreshCw} press={refresh}>
          {t('browse.recommended.refresh')}
        </Button>
        <Button kind="quiet" icon={EyeOff} element={hideButton} press={hide}>
          {t('browse.recommended.hide')}
        </Button>
      </div>
      {(found.broken || stored.broken) && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {wrong && <FailureNotice failure={wrong} remedies={{ 'try-again': refresh }} />}
      {(first.length > 0 || isLoading) && (
        <KeepPlaceProvider from={{ kind: 'search', searchId: search?.id ?? '' }}>
          <OfferList
            offers={first}
            titleLanguage={search?.language ?? 'en'}
            loading={isLoading}
            more={false}
            withoutSuppliers={search !== undefined && isWithoutSuppliers(search, first)}
            focusFrom={null}
            focused={() => undefined}
          />
        </KeepPlaceProvider>
      )}
      {search && first.length === 0 && !isLoading && !wrong && (
        <p class={styles.soft} role="status">
          {statusOf(search, stored.offers && stored.offers.length)}
        </p>
      )}
    </>
  );
}
