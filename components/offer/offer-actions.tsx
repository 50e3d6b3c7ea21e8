import { ExternalLink, Link } from 'lucide';
import type { ComponentChildren } from 'preact';
import { CopyButton } from '@/components/base/copy-button';
import { Icon } from '@/components/base/icon';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

interface Props {
  offer: Offer;
  link: string;
  /** The ways on from here. */
  children: ComponentChildren;
}

/** Opens the offer on 1688, copies its plain link and its id, and says how old it is. */
export function OfferActions({ offer, link, children }: Props) {
  const isTracked = link !== offer.plainLink;
  return (
    <div class={styles.foot}>
      {children}
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
          label={t('offer.plainLink')}
          words={t('offer.plainLink')}
        />
      </div>
      <div class={styles.actions}>
        <OfferDays offer={offer} />
        <span class={styles.id}>
          <span data-field="id">{offer.id}</span>
          <CopyButton text={offer.id} label={t('offer.copyId')} />
        </span>
      </div>
    </div>
  );
}

function OfferDays({ offer: { createdOn, modifiedOn } }: { offer: Offer }) {
  const days = [
    createdOn && t('offer.created', { day: shown.day(createdOn) }),
    modifiedOn && t('offer.modified', { day: shown.day(modifiedOn) }),
  ].filter(Boolean);
  if (days.length === 0) return null;
  return (
    <ul class={styles.days} data-field="days">
      {days.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
