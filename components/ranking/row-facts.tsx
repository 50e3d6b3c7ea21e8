import card from '@/components/offer/offer-card.module.css';
import { t } from '@/components/words/words';
import { SHIPPING_HOURS, type RankedOffer } from '@/lib/offers/ranking';
import type { Stay } from '@/lib/offers/ranking-history';

interface Props {
  row: RankedOffer;
  stay: Stay | undefined;
}

/** What a list says of an offer, in one line; what it does not say is said so. */
export function RowFacts({ row: { buyers, sold, score }, stay }: Props) {
  const facts = [
    buyers === null ? null : t('ranking.row.buyers', { count: buyers }),
    sold === null ? null : t('ranking.row.sold', { count: sold }),
    score === null ? null : t('ranking.row.score', { score }),
  ];
  const unknown = [
    t('ranking.row.buyersUnknown'),
    t('ranking.row.soldUnknown'),
    t('ranking.row.scoreUnknown'),
  ];
  return (
    <ul class={card.facts}>
      {facts.map((words, index) =>
        words === null ? (
          <li key={unknown[index]} data-unknown>
            {unknown[index]}
          </li>
        ) : (
          <li key={words}>{words}</li>
        ),
      )}
      {stay && (
        <li title={t('ranking.row.daysMeans')}>{t('ranking.row.days', { count: stay.days })}</li>
      )}
    </ul>
  );
}

/** What the seller promises; a service that we have no words for stands as 1688 names it. */
export function RowServices({ services }: Pick<RankedOffer, 'services'>) {
  if (services.length === 0) return null;
  return (
    <ul class={`${card.badges ?? ''} ${card.all ?? ''}`} aria-label={t('ranking.row.services')}>
      {[...new Set(services)].map((service) => (
        <li key={service}>{serviceWords(service)}</li>
      ))}
    </ul>
  );
}

/** What a seller promises, in words; a service that we have no words for as 1688 names it. */
export function serviceWords(service: string): string {
  const hours = SHIPPING_HOURS.get(service);
  return hours === undefined ? service : t('offer.shipsWithin', { hours });
}
