import { preferences } from '@/components/state/preferences';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** What holds for all the prices and links of a list, said once. */
export function ListNotes({ offers }: { offers: Offer[] }) {
  const isTracked = offers.some(({ link, plainLink }) => link !== plainLink);
  return (
    <p class={styles.soft}>
      {t('offer.listedPrice')}
      {isTracked && !preferences.value.plainLinks && ` ${t('offer.tracking')}`}
    </p>
  );
}
