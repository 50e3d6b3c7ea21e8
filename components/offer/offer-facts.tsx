import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** What is paid: the wholesale price and from how many; others where the reply has them. */
export function OfferPrices({ offer }: { offer: Offer }) {
  const { wholesalePrice, wholesalePriceTo, promotionPrice, dropshipPrice, minimumOrder } = offer;
  return (
    <p class={styles.prices}>
      {wholesalePrice === null ? (
        <span class={styles.unknownPrice} data-field="price">
          {t('offer.priceUnknown')}
        </span>
      ) : (
        <span>
          <span class={styles.price} data-field="price">
            {shown.fenRange(wholesalePrice, wholesalePriceTo)}
          </span>{' '}
          <span class={styles.soft}>{t('offer.wholesale')}</span>
        </span>
      )}
      {minimumOrder !== null && (
        <span class={styles.soft}>{t('offer.minimumOrder', { count: minimumOrder })}</span>
      )}
      {promotionPrice !== null && (
        <span class={styles.soft}>
          {t('offer.promotion', { price: shown.fen(promotionPrice) })}
        </span>
      )}
      {dropshipPrice !== null && (
        <span class={styles.soft}>{t('offer.dropship', { price: shown.fen(dropshipPrice) })}</span>
      )}
    </p>
  );
}

/** Sales, repurchase rate and score in one line; what is not known is said so. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { soldMonthly, repurchaseRate, tradeScore } = offer;
  return (
    <ul class={styles.facts}>
      {soldMonthly === null ? (
        <li data-unknown>{t('offer.soldUnknown')}</li>
      ) : (
        <li>{t('offer.sold', { count: soldMonthly })}</li>
      )}
      {repurchaseRate === null ? (
        <li data-unknown>{t('offer.repurchaseUnknown')}</li>
      ) : (
        <li>{t('offer.repurchase', { share: shown.share(repurchaseRate) })}</li>
      )}
      {tradeScore !== null && (
        <li title={t('offer.tradeScoreMeans')}>{t('offer.tradeScore', { score: tradeScore })}</li>
      )}
    </ul>
  );
}
