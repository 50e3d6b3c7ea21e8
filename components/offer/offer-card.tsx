import { preferences } from '@/components/state/preferences';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/locale/languages';
import type { Offer } from '@/lib/offers/offer';
import { badgesOf } from './badges';
import { OfferActions } from './offer-actions';
import styles from './offer-card.module.css';
import { OfferFacts, OfferPrices } from './offer-facts';
import { OfferPicture } from './offer-picture';
import { OfferTitles, titlesOf } from './offer-titles';

interface Props {
  offer: Offer;
  titleLanguage: TitleLanguage;
  /** Its place in a list, counted from 1, and how many stand there; -1 where more may come. */
  place?: { position: number; size: number };
}

/** One offer, shown the same way everywhere. What the reply did not say is unknown, never zero. */
export function OfferCard({ offer, titleLanguage, place }: Props) {
  const link = preferences.value.plainLinks ? offer.plainLink : offer.link;
  const name = titlesOf(offer, titleLanguage)[0]?.text ?? t('offer.titleUnknown');
  return (
    <article
      class={styles.card}
      data-offer-id={offer.id}
      aria-label={name}
      aria-posinset={place?.position}
      aria-setsize={place?.size}
      tabIndex={-1}
    >
      <a
        class={styles.picture}
        href={link}
        target="_blank"
        rel="noopener noreferrer"
        // The same link has its words below; one stop of the Tab key is enough.
        tabIndex={-1}
        aria-hidden="true"
      >
        <OfferPicture key={offer.picture} address={offer.picture} />
      </a>
      <div class={styles.main}>
        <OfferTitles offer={offer} titleLanguage={titleLanguage} />
        <OfferPrices offer={offer} />
      </div>
      <div class={styles.rest}>
        <OfferFacts offer={offer} />
        <OfferBadges offer={offer} />
        <OfferSupplier offer={offer} />
        <OfferDays offer={offer} />
      </div>
      <OfferActions offer={offer} link={link} />
    </article>
  );
}

function OfferBadges({ offer }: { offer: Offer }) {
  const badges = badgesOf(offer);
  if (badges.length === 0 && !offer.patented) return null;
  return (
    <ul class={styles.badges}>
      {offer.patented && <li class={styles.mark}>{t('offer.patented')}</li>}
      {badges.map((badge) => (
        <li key={badge}>{badge}</li>
      ))}
    </ul>
  );
}

function OfferSupplier({ offer: { company, companyAddress } }: { offer: Offer }) {
  return (
    <p class={styles.supplier}>
      {company ? (
        <b data-field="supplier" lang="zh-CN">
          {company}
        </b>
      ) : (
        <span data-field="supplier">{t('offer.supplierUnknown')}</span>
      )}
      {companyAddress && <span lang="zh-CN"> · {companyAddress}</span>}
    </p>
  );
}

function OfferDays({ offer: { createdOn, modifiedOn } }: { offer: Offer }) {
  const days = [
    createdOn && t('offer.created', { day: shown.day(createdOn) }),
    modifiedOn && t('offer.modified', { day: shown.day(modifiedOn) }),
  ].filter(Boolean);
  return days.length > 0 ? <p class={styles.soft}>{days.join(' · ')}</p> : null;
}
