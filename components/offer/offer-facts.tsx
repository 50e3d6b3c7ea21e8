import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** What is paid: the wholesale price, and the others where the reply has them. */
export function OfferPrices({ offer }: { offer: Offer }) {
  const { wholesalePrice, promotionPrice, dropshipPrice } = offer;
  return (
    <p class={styles.prices}>
      {wholesalePrice === null ? (
        <span class={styles.unknownPrice} data-field="price">
          {t('offer.priceUnknown')}
        </span>
      ) : (
        <span>
          <span class={styles.price} data-field="price">
            {shown.fen(wholesalePrice)}
          </span>{' '}
          <span class={styles.soft}>{t('offer.wholesale')}</span>
        </span>
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

/** Minimum order, sales and repurchase rate in one line; what is not known is said so. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { minimumOrder, soldMonthly, repurchaseRate } = offer;
  return (
    <ul class={styles.facts}>
      {minimumOrder !== null && (
        <li>{t('offer.minimumOrder', { count: shown.count(minimumOrder) })}</li>
      )}
      {soldMonthly === null ? (
        <li data-unknown>{t('offer.soldUnknown')}</li>
      ) : (
        <li>{t('offer.sold', { count: shown.count(soldMonthly) })}</li>
      )}
      {repurchaseRate === null ? (
        <li data-unknown>{t('offer.repurchaseUnknown')}</li>
      ) : (
        <li>{t('offer.repurchase', { share: shown.share(repurchaseRate) })}</li>
      )}
    </ul>
  );
}
