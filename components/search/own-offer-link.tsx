import { ExternalLink } from 'lucide';
import { LinkButton } from '@/components/base/link-button';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { offerLink } from '@/lib/offers/references';
import type { SearchRecord } from '@/lib/store/records';

interface Props {
  search: SearchRecord;
  failure: Failure;
}

/** For an offer that is gone: its page on 1688, which mostly says why or leads to others. */
export function OwnOfferLink({ search, failure }: Props) {
  if (failure.code !== 'offer-gone' || !('offerId' in search)) return null;
  return (
    <div>
      <LinkButton icon={ExternalLink} href={offerLink(search.offerId)}>
        {t('offer.open')}
      </LinkButton>
    </div>
  );
}
