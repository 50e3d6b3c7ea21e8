import { ExternalLink, Link } from 'lucide';
import { CopyButton } from '@/components/base/copy-button';
import { Icon } from '@/components/base/icon';
import card from '@/components/offer/offer-card.module.css';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';

/** The plain product page, and the id to copy. Lists give no links of their own. */
export function RowLinks({ offer: { id, plainLink } }: { offer: Offer }) {
  return (
    <div class={card.actions}>
      <a
        class={card.open}
        data-field="link"
        href={plainLink}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('offer.open')}
        <Icon shape={ExternalLink} size={13} />
      </a>
      <CopyButton icon={Link} text={plainLink} label={t('offer.plainLink')} />
      <span class={card.id}>
        <span data-field="id">{id}</span>
        <CopyButton text={id} label={t('offer.copyId')} />
      </span>
    </div>
  );
}
