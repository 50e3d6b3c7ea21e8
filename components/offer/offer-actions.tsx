import { ExternalLink, Link } from 'lucide';
import { CopyButton } from '@/components/base/copy-button';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** Opens the offer on 1688, and copies its plain link and its id. */
export function OfferActions({ offer, link }: { offer: Offer; link: string }) {
  const isTracked = link !== offer.plainLink;
  return (
    <div class={styles.actions}>
      <a
        class={styles.open}
        data-field="link"
        href={link}
        target="_blank"
        rel="noopener noreferrer"
        title={isTracked ? t('offer.tracking') : undefined}
      >
        {t('offer.open')}
        <Icon shape={ExternalLink} size={13} />
      </a>
      <CopyButton
        icon={Link}
        text={offer.plainLink}
        label={t('offer.copyPlainLink')}
        words={t('offer.plainLink')}
      />
      <span class={styles.id}>
        <span data-field="id">{offer.id}</span>
        <CopyButton text={offer.id} label={t('offer.copyId')} />
      </span>
    </div>
  );
}
