import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Dialect } from '@/lib/offers/dialects';
import type { Fen } from '@/lib/offers/money';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** What is paid: the wholesale price and from how many; others where the reply has them. */
export function OfferPrices({ offer }: { offer: Offer }) {
  const { wholesalePrice, wholesalePriceTo, minimumOrder } = offer;
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
          <span class={`${styles.soft ?? ''} ${styles.kind ?? ''}`}>{t('offer.wholesale')}</span>
        </span>
      )}
      {minimumOrder !== null && (
        <span class={styles.soft}>{t('offer.minimumOrder', { count: minimumOrder })}</span>
      )}
      {otherPrices(offer).map((words) => (
        <span key={words} class={styles.soft}>
          {words}
        </span>
      ))}
    </p>
  );
}

/** The prices beside the wholesale price, in words. */
function otherPrices({ promotionPrice, dropshipPrice, distribution }: Offer): string[] {
  const prices: [Parameters<typeof priceWords>[0], Fen | null | undefined][] = [
    ['promotion', promotionPrice],
    ['dropship', dropshipPrice],
    ['distributor', distribution?.distributorPrice],
    ['severalPieces', distribution?.severalPiecesPrice],
  ];
  return prices.flatMap(([kind, fen]) =>
    fen === null || fen === undefined ? [] : [priceWords(kind, fen)],
  );
}

function priceWords(
  kind: 'promotion' | 'dropship' | 'distributor' | 'severalPieces',
  fen: Fen,
): string {
  return t(`offer.${kind}`, { price: shown.fen(fen) });
}

/** Sales, repurchase rate and score in one line; what is not known is said so. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { soldMonthly, repurchaseRate, tradeScore, similarity, dialect } = offer;
  return (
    <ul class={styles.facts}>
      {similarity !== null && (
        <li data-field="similarity" title={t('offer.similarityMeans')}>
          {t('offer.similarity', { share: shown.share(similarity) })}
        </li>
      )}
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
      {dialect !== 'crossborder' && (
        <li data-field="dialect" data-unknown>
          {dialectWords(dialect)}
        </li>
      )}
    </ul>
  );
}

/** Which interface answered. The router's kind is in no official document. */
function dialectWords(dialect: Dialect): string {
  const name = t(`values.dialect.${dialect}`);
  return t(dialect === 'top' ? 'offer.viaUnverified' : 'offer.via', { dialect: name });
}
