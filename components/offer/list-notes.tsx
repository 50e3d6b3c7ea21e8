import { preferences } from '@/components/state/preferences';
import { sentences, t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

/** What holds for all the prices and links of a list, said once: a line, and more at a press. */
export function ListNotes({ offers }: { offers: Offer[] }) {
  const isTracked = offers.some(({ link, plainLink }) => link !== plainLink);
  return (
    <details class={styles.about}>
      <summary>{t('offer.listed')}</summary>
      <p>
        {sentences(
          t('offer.listedPrice'),
          isTracked && !preferences.value.plainLinks && t('offer.tracking'),
        )}
      </p>
    </details>
  );
}
