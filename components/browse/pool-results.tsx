import { useCallback, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { EmptyResult } from '@/components/search/empty-result';
import { NextPage } from '@/components/search/next-page';
import { useAttempt } from '@/components/state/use-attempt';
import type { StoredOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { PoolSearch } from '@/lib/store/records';
import styles from './pool.module.css';
import { PoolFacts } from './pool-facts';
import { PoolList } from './pool-list';
import { rowStates } from './pool-row-state';
import { usePoolRows } from './use-pool-rows';

/** Details read at a press. Each is a call of its own. */
const AT_ONCE = 20;

interface Props {
  search: PoolSearch;
  stored: StoredOffers;
}

/** What a pool holds: ids page by page, and the details that somebody wants to see. */
export function PoolResults({ search, stored }: Props) {
  const { id: searchId, state, total, more, pagesRead } = search;
  const offers = useMemo(() => stored.offers ?? [], [stored.offers]);
  const rows = usePoolRows(searchId, pagesRead);
  const [problem, attempt] = useAttempt();
  const [focusFrom, setFocusFrom] = useState<number | null>(null);
  const fillAll = useCallback(
    (offerIds: string[]) => attempt(() => send('search.fill', { searchId, offerIds })),
    [attempt, searchId],
  );
  const fill = useCallback((offerId: string) => fillAll([offerId]), [fillAll]);
  const stateOf = rowStates(search);
  const unread = offers.filter((offer) => stateOf(offer) === 'unread');
  const next = unread.slice(0, AT_ONCE).map(({ id }) => id);
  const isRunning = state === 'running';
  const isEmpty = offers.length === 0;
  const failure = problem ?? search.failure;
  return (
    <div class={styles.results}>
      <PoolFacts search={search} />
      {stored.broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      {next.length > 0 && (
        <div>
          <Button press={() => fillAll(next)}>
            {t('browse.pool.fillNext', { count: next.length })}
          </Button>
        </div>
      )}
      {/* Above the list: below a thousand rows nobody would see that reading failed. */}
      {failure && (
        <FailureNotice
          failure={failure}
          remedies={{ 'try-again': () => attempt(() => send('search.again', { searchId })) }}
        />
      )}
      <PoolList
        offers={offers}
        rows={rows}
        stateOf={stateOf}
        titleLanguage={search.language}
        loading={isRunning || (stored.offers === null && !stored.broken)}
        size={more ? (total ?? -1) : offers.length}
        fill={fill}
        focusFrom={focusFrom}
        focused={() => setFocusFrom(null)}
      />
      {isEmpty && state === 'done' && stored.offers !== null && <EmptyResult search={search} />}
      {!isEmpty && (
        <NextPage
          search={search}
          shown={offers.length}
          attempt={attempt}
          pressed={() => setFocusFrom(offers.length)}
          sortAll={null}
        />
      )}
    </div>
  );
}
