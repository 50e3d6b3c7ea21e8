import { ExternalLink, SearchX } from 'lucide';
import { Icon } from '@/components/base/icon';
import { LinkButton } from '@/components/base/link-button';
import { OwnPictureSearch } from '@/components/picture/own-picture-search';
import { t } from '@/components/words/words';
import { OWN_UPLOAD_PAGE, ownKeywordSearch } from '@/lib/offers/own-pages';
import { offerLink } from '@/lib/offers/references';
import type { SearchRecord } from '@/lib/store/records';
import { EmptyRelated } from './empty-related';
import { countOf, narrowingOf } from './narrowing';
import styles from './results.module.css';

/** What a search shows that found nothing: what to try instead. */
export function EmptyResult({ search }: { search: SearchRecord }) {
  const isNarrowed = countOf(narrowingOf({ ...search.options, sort: null })) > 0;
  const address = elsewhere(search);
  return (
    <div class={styles.empty}>
      <Icon shape={SearchX} size={28} />
      <p class={styles.count}>{t(`search.empty.${search.kind}`)}</p>
      <p>{t(`search.emptyTodo.${search.kind}`)}</p>
      {isNarrowed && <p class={styles.soft}>{t('search.emptyFiltered')}</p>}
      {search.kind === 'related' && <EmptyRelated search={search} />}
      {search.kind === 'picture' && (
        <OwnPictureSearch search={search}>{t('search.emptyElsewhere')}</OwnPictureSearch>
      )}
      {address !== null && (
        <LinkButton href={address} icon={ExternalLink}>
          {t(isOfOffer(search) ? 'offer.open' : 'search.emptyElsewhere')}
        </LinkButton>
      )}
    </div>
  );
}

function isOfOffer({ kind }: SearchRecord): boolean {
  return kind === 'offer' || kind === 'shop' || kind === 'related';
}

/** The same on 1688's own pages, where there is such a page. */
function elsewhere(search: SearchRecord): string | null {
  switch (search.kind) {
    case 'keyword':
      return search.keyword === '' ? null : ownKeywordSearch(search.keyword);
    case 'several':
      return OWN_UPLOAD_PAGE;
    case 'offer':
    case 'shop':
    case 'related':
      return offerLink(search.offerId);
    case 'picture': // has a way of its own
    case 'recommended':
    case 'pool':
      return null;
  }
}
