import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

interface Props {
  offer: Offer;
  /** Do not say on every card that the supplier is unknown. */
  unsaid: boolean;
}

/** Who sells it, and where from. The element is always there: scripts look for it. */
export function OfferSupplier({ offer: { company, companyAddress }, unsaid }: Props) {
  const whole = [company, companyAddress].filter(Boolean).join(' · ');
  return (
    <p class={styles.supplier} dir="auto" title={whole} hidden={unsaid && whole === ''}>
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
