import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FailureNotice } from '@/components/base/failure-notice';
import type { Remedies } from '@/components/base/remedies';
import { OfferList } from '@/components/offer/offer-list';
import { useAttempt } from '@/components/state/use-attempt';
import type { StoredOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import type { SearchRecord } from '@/lib/store/records';
import { EmptyResult } from './empty-result';
import { NextPage } from './next-page';
import { isOwnPageOfUse, OwnPageLink } from './own-page-link';
import { isWithoutSuppliers, ResultNotes } from './result-notes';
import styles from './results.module.css';
import { useSteadyOrder, type Standing } from './use-steady-order';

interface Props {
  search: SearchRecord;
  stored: StoredOffers;
  remedies?: Remedies;
  standing?: Standing;
  /** What there is to say of each offer in this list. */
  noteOf?: (offer: Offer) => ComponentChildren;
}

const NONE: never[] = [];

/** A search's offers with all that belongs to them: what holds for all, what failed, what is next. */
export function Results({ search, stored, remedies = {}, standing, noteOf }: Props) {
  const order = useSteadyOrder(stored.offers ?? NONE, search.options.sort, standing);
  const { offers, isMixed } = order;
  const [problem, attempt] = useAttempt();
  const [focusFrom, setFocusFrom] = useState<number | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const isLoading = search.state === 'running' || (stored.offers === null && !stored.broken);
  const isEmpty = offers.length === 0;
  const failure = problem ?? search.failure;
  const again = () => attempt(() => send('search.again', { searchId: search.id }));
  const sortAll = (): void => {
    order.sortAll();
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class={styles.results} ref={top}>
      {stored.broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {!isEmpty && <ResultNotes search={search} offers={offers} isMixed={isMixed} />}
      {(!isEmpty || isLoading) && (
        <OfferList
          offers={offers}
          titleLanguage={search.language}
          loading={isLoading}
          more={search.more}
          withoutSuppliers={isWithoutSuppliers(search, offers)}
          noteOf={noteOf}
          focusFrom={focusFrom}
          focused={() => setFocusFrom(null)}
        />
      )}
      {failure && (
        <>
          <FailureNotice failure={failure} remedies={{ 'try-again': again, ...remedies }} />
          {isOwnPageOfUse(search, failure) && <OwnPageLink search={search} />}
          {!isEmpty && <p class={styles.soft}>{t('search.partial')}</p>}
        </>
      )}
      {isEmpty && !isLoading && search.state === 'done' && !stored.broken && (
        <EmptyResult search={search} />
      )}
      {!isEmpty && (
        <NextPage
          search={search}
          shown={offers.length}
          attempt={attempt}
          pressed={() => setFocusFrom(offers.length)}
          sortAll={isMixed ? sortAll : null}
        />
      )}
    </div>
  );
}
