import type { ComponentChildren } from 'preact';
import card from '@/components/offer/offer-card.module.css';
import { OfferPrices } from '@/components/offer/offer-facts';
import { OfferSupplier } from '@/components/offer/offer-supplier';
import { OfferTitles, titlesOf } from '@/components/offer/offer-titles';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { RankedOffer } from '@/lib/offers/ranking';
import type { HistoryPoint, Stay } from '@/lib/offers/ranking-history';
import type { Movement } from '@/lib/offers/ranking-movement';
import { offerOf } from '@/lib/offers/row-offer';
import { dayOf } from '@/lib/store/day-count';
import { isRecent } from '@/lib/store/read-offers';
import type { StoredOffer } from '@/lib/store/records';
import { ListPicture } from './list-picture';
import { MovementSign } from './movement-sign';
import { PlaceOverTime } from './place-over-time';
import { RowFacts, RowServices } from './row-facts';
import { RowLinks } from './row-links';
import { RowWishes } from './row-wishes';
import styles from './row.module.css';

interface Props {
  row: RankedOffer;
  /** Where it stands among the rows that are shown, and how many these are. */
  position: number;
  size: number;
  titleLanguage: TitleLanguage;
  movement: Movement | null;
  stay: Stay | undefined;
  /** Its detail, where that has been read. */
  read: StoredOffer | undefined;
  pointsOf: (offerId: string) => HistoryPoint[];
  /** What else is said of it here. */
  marks?: ComponentChildren;
}

/** One row of a list. What the reply did not say is unknown, never zero. */
export function RankedRow(props: Props) {
  const { row, position, size, titleLanguage, movement, stay, read, pointsOf, marks } = props;
  const offer = offerOf(row, read?.offer);
  const { place } = row;
  const name = titlesOf(offer, titleLanguage)[0]?.text ?? t('offer.titleUnknown');
  return (
    <article
      class={card.card}
      data-offer-id={offer.id}
      data-place={place ?? ''}
      aria-label={name}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={-1}
    >
      <div class={styles.side}>
        <p class={styles.standing}>
          <Place place={place} />
          {movement && <MovementSign movement={movement} />}
        </p>
        <ListPicture key={row.picture} address={row.picture} />
      </div>
      <div class={card.main}>
        <OfferTitles offer={offer} titleLanguage={titleLanguage} />
        {read && <OfferPrices offer={offer} />}
        {read && !isRecent(read, Date.now()) && (
          <p class={card.soft}>{t('offer.pricesAt', { day: shown.day(dayOf(read.readAt)) })}</p>
        )}
      </div>
      <div class={card.rest}>
        {marks}
        <RowFacts row={row} stay={stay} />
        <RowServices services={row.services} />
        {read && <OfferSupplier offer={offer} unsaid={false} />}
      </div>
      <div class={card.foot}>
        <RowWishes offer={offer} />
        <RowLinks offer={offer} />
        <PlaceOverTime name={name} offerId={offer.id} pointsOf={pointsOf} />
      </div>
    </article>
  );
}

function Place({ place }: Pick<RankedOffer, 'place'>) {
  const words = place === null ? t('ranking.row.placeUnknown') : t('ranking.row.place', { place });
  return (
    <span class={styles.place} title={words}>
      <span aria-hidden="true">{place ?? '?'}</span>
      <span class="for-screen-readers">{words}</span>
    </span>
  );
}
