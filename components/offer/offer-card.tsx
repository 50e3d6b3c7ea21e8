import type { ComponentChildren } from 'preact';
import { preferences } from '@/components/state/preferences';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { OfferActions } from './offer-actions';
import { OfferBadges } from './offer-badges';
import styles from './offer-card.module.css';
import { OfferFacts, OfferPrices } from './offer-facts';
import { OfferPicture } from './offer-picture';
import { OfferSupplier } from './offer-supplier';
import { OfferTitles, titlesOf } from './offer-titles';
import { OfferWishes } from './offer-wishes';

interface Props {
  offer: Offer;
  titleLanguage: TitleLanguage;
  /** Its place in a list, counted from 1, and how many stand there; -1 where more may come. */
  place?: { position: number; size: number };
  /** Said once above the list: the search names no suppliers. */
  withoutSupplier?: boolean;
  /** What the list says of it that it stands in. */
  note?: ComponentChildren;
  /** It is on its way out of the list. */
  isLeaving?: boolean;
  /** It stands above its own details, which have ways on of their own. */
  opened?: boolean;
}

/** One offer, shown the same way everywhere. What the reply did not say is unknown, never zero. */
export function OfferCard(props: Props) {
  const { offer, titleLanguage, place, withoutSupplier = false, opened = false } = props;
  const { note, isLeaving = false } = props;
  const link = preferences.value.plainLinks ? offer.plainLink : offer.link;
  const name = titlesOf(offer, titleLanguage)[0]?.text ?? t('offer.titleUnknown');
  return (
    <article
      class={`${styles.card ?? ''} ${isLeaving ? (styles.leaving ?? '') : ''}`}
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
        <OfferSupplier offer={offer} unsaid={withoutSupplier} />
        {note}
      </div>
      <OfferActions offer={offer} link={link}>
        {!opened && <OfferWishes offer={offer} />}
      </OfferActions>
    </article>
  );
}
