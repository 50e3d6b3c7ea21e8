import { ExternalLink } from 'lucide';
import { Icon } from '@/components/base/icon';
import { needsSeller } from '@/components/search/search-status';
import { t } from '@/components/words/words';
import type { SearchRecord } from '@/lib/store/records';
import styles from './query-header.module.css';

/** Who answers a search where it is not the official interface, and where 1688 shows the same. */
export function QueryAnswer({ search }: { search: SearchRecord }) {
  const { dialect, ownPage } = search;
  return (
    <>
      {needsSeller(search) && <p class={styles.soft}>{t('search.sellerFirst')}</p>}
      {dialect !== null && dialect !== 'crossborder' && (
        <p class={styles.soft}>
          {t('search.answeredBy', { dialect: t(`values.dialect.${dialect}`) })}
        </p>
      )}
      {ownPage !== null && (
        <p class={styles.soft}>
          <a class={styles.own} href={ownPage} target="_blank" rel="noopener noreferrer">
            {t('search.ownPage')}
            <Icon shape={ExternalLink} size={13} />
          </a>
        </p>
      )}
    </>
  );
}
