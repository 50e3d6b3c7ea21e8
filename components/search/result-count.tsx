import { shown as format } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { SearchRecord } from '@/lib/store/records';
import styles from './results.module.css';

/** How many offers are shown of how many, and what holds for all of them. */
export function ResultCount({ search, shown }: { search: SearchRecord; shown: number }) {
  const { total, dropped, options } = search;
  return (
    <div>
      <p class={styles.summary}>
        <span class={styles.count}>
          {total === null ? t('search.shownSome', { count: shown }) : shownOf(shown, total)}
        </span>
        {dropped > 0 && <span class={styles.soft}>{t('search.dropped', { count: dropped })}</span>}
      </p>
      {options.sort && search.more && <p class={styles.soft}>{t('search.sortedHere')}</p>}
    </div>
  );
}

/** "20 of 2,000 found" */
export function shownOf(shown: number, total: number): string {
  return t('search.shown', { shown: format.count(shown), total: format.count(total) });
}
