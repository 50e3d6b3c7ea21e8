import { useMemo } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import type { Remedies } from '@/components/base/remedies';
import { ListNotes } from '@/components/offer/list-notes';
import { OfferList } from '@/components/offer/offer-list';
import { useOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { sortOffers } from '@/lib/offers/sort';
import type { SearchRecord } from '@/lib/store/records';
import { EmptyResult } from './empty-result';
import { NextPage } from './next-page';
import { ResultCount } from './result-count';
import styles from './results.module.css';

interface Props {
  search: SearchRecord;
  remedies?: Remedies;
}

/** A search's offers with all that belongs to them: how many, what failed, what comes next. */
export function Results({ search, remedies = {} }: Props) {
  const read = useOffers(search.id, search.pagesRead);
  const offers = useMemo(
    () => sortOffers(read ?? [], search.options.sort),
    [read, search.options.sort],
  );
  const isLoading = search.state === 'running' || read === null;
  const isEmpty = offers.length === 0;
  const again = (): Promise<unknown> => send('search.again', { searchId: search.id });
  return (
    <div class={styles.results}>
      <h2 class="for-screen-readers">{t('search.results')}</h2>
      {!isEmpty && (
        <div>
          <ResultCount search={search} shown={offers.length} />
          <ListNotes offers={offers} />
        </div>
      )}
      {(!isEmpty || isLoading) && (
        <OfferList
          offers={offers}
          titleLanguage={search.language}
          loading={isLoading}
          more={search.more}
        />
      )}
      {search.failure && (
        <>
          <FailureNotice failure={search.failure} remedies={{ 'try-again': again, ...remedies }} />
          {!isEmpty && <p class={styles.soft}>{t('search.partial')}</p>}
        </>
      )}
      {isEmpty && !isLoading && search.state === 'done' && <EmptyResult search={search} />}
      {!isEmpty && <NextPage search={search} shown={offers.length} />}
    </div>
  );
}
