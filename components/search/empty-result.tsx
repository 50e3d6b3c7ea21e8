import { ExternalLink, SearchX } from 'lucide';
import { Icon } from '@/components/base/icon';
import { LinkButton } from '@/components/base/link-button';
import { t } from '@/components/words/words';
import { OWN_UPLOAD_PAGE, ownKeywordSearch, ownPictureSearch } from '@/lib/offers/own-pages';
import { offerLink } from '@/lib/offers/references';
import type { SearchRecord } from '@/lib/store/records';
import { publicAddress } from './public-address';
import styles from './results.module.css';

/** What a search shows that found nothing: what to try instead. */
export function EmptyResult({ search }: { search: SearchRecord }) {
  const { filters, priceFrom, priceTo } = search.options;
  const isNarrowed = filters.length > 0 || priceFrom !== null || priceTo !== null;
  const kind = search.kind === 'picture' ? 'Picture' : 'Keyword';
  return (
    <div class={styles.empty}>
      <Icon shape={SearchX} size={28} />
      <p class={styles.count}>{t(`search.empty${kind}`)}</p>
      <p>{t(`search.empty${kind}Todo`)}</p>
      {isNarrowed && <p class={styles.soft}>{t('search.emptyFiltered')}</p>}
      <LinkButton href={elsewhere(search)} icon={ExternalLink}>
        {t('search.emptyElsewhere')}
      </LinkButton>
    </div>
  );
}

/** The same search on 1688's own pages. */
function elsewhere(search: SearchRecord): string {
  if (search.kind === 'keyword') return ownKeywordSearch(search.keyword);
  if (search.kind === 'offer') return offerLink(search.offerId);
  const address = publicAddress(search);
  return address === null ? OWN_UPLOAD_PAGE : ownPictureSearch(address);
}
