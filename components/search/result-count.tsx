import { shown as format } from '@/components/words/shown';
import { t } from '@/components/words/words';
import { MOST_RESULTS } from '@/lib/offers/search-options';
import type { SearchRecord } from '@/lib/store/records';
import styles from './results.module.css';

/** How many offers are shown of how many, and what holds for all of them. */
export function ResultCount({ search, shown }: { search: SearchRecord; shown: number }) {
  const { total, dropped, options } = search;
  return (
    <div>
      <p class={styles.summary}>
        <span class={styles.count}>
          {total === null
            ? t('search.shownSome', { count: shown })
            : t('search.shown', { shown: format.count(shown), total: format.count(total) })}
        </span>
        {total !== null && total >= MOST_RESULTS && (
          <span class={styles.soft}>{t('search.most', { most: format.count(MOST_RESULTS) })}</span>
        )}
        {dropped > 0 && <span class={styles.soft}>{t('search.dropped', { count: dropped })}</span>}
      </p>
      {options.sort && search.more && <p class={styles.soft}>{t('search.sortedHere')}</p>}
    </div>
  );
}
