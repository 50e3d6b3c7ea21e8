import { ExternalLink } from 'lucide';
import { LinkButton } from '@/components/base/link-button';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { OWN_UPLOAD_PAGE, ownKeywordSearch } from '@/lib/offers/own-pages';
import { offerLink } from '@/lib/offers/references';
import type { SearchRecord } from '@/lib/store/records';

/** Leads to the same on 1688's own pages; nothing where there is no such page. */
export function OwnPageLink({ search }: { search: SearchRecord }) {
  const address = ownPageOf(search);
  if (address === null) return null;
  return (
    <div>
      <LinkButton href={address} icon={ExternalLink}>
        {t('offerId' in search ? 'offer.open' : 'search.emptyElsewhere')}
      </LinkButton>
    </div>
  );
}

/**
 * Whether 1688's own page may do better than a search that failed: it answers words without our key, and
 * of an offer that is gone it mostly says why, or leads to others.
 */
export function isOwnPageOfUse({ kind }: SearchRecord, { code }: Failure): boolean {
  return kind === 'keyword' || code === 'offer-gone';
}

function ownPageOf(search: SearchRecord): string | null {
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
