import { Button } from '@/components/base/button';
import { CallsAgain } from '@/components/several/calls-again';
import { shown as format } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { MOST_RESULTS } from '@/lib/offers/search-options';
import type { SearchRecord } from '@/lib/store/records';
import styles from './results.module.css';
import { shownOf } from './search-status';

interface Props {
  search: SearchRecord;
  shown: number;
  attempt: (work: () => Promise<Outcome<unknown>>) => Promise<void>;
  pressed: () => void;
  /** Sorts all pages together; null where they are. */
  sortAll: (() => void) | null;
}

/** The way to the next page, where there is one, and to all pages in one order. */
export function NextPage({ search, shown, attempt, pressed, sortAll }: Props) {
  const hasNext = search.more && !search.failure;
  if (!hasNext && !sortAll) return null;
  const read = (): Promise<void> => {
    pressed();
    return attempt(() => send('search.more', { searchId: search.id }));
  };
  return (
    <div class={styles.more}>
      <div class={styles.row}>
        {/* It stays while it works, so that the focus has somewhere to be. */}
        {hasNext && (
          <Button busy={search.state === 'running'} press={read}>
            {t('search.nextPage')}
          </Button>
        )}
        {sortAll && <Button press={sortAll}>{t('search.sortAll', { count: shown })}</Button>}
      </div>
      {hasNext && search.kind === 'several' && <CallsAgain search={search} isNextPage />}
      {hasNext && (
        <p class={styles.soft}>
          {[
            search.total !== null && shownOf(shown, search.total),
            isCut(search) && t('search.most', { most: format.count(MOST_RESULTS) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

/**
 * Whether 1688 may have found more than it shows. It sets a limit to what is searched by words or by a
 * picture.
 */
function isCut({ kind, total }: SearchRecord): boolean {
  return (kind === 'keyword' || kind === 'picture') && (total === null || total > MOST_RESULTS);
}
