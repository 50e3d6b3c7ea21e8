import { useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import { badgesOf, fittingBadges } from './badges';
import styles from './offer-card.module.css';

/** What an offer is and promises, in one line; the rest comes at a press. */
export function OfferBadges({ offer }: { offer: Offer }) {
  const [isOpen, setOpen] = useState(false);
  const badges = badgesOf(offer);
  if (badges.length === 0) return null;
  const most = isOpen ? badges.length : fittingBadges(badges);
  const rest = badges.slice(most);
  return (
    <ul class={`${styles.badges ?? ''} ${isOpen ? (styles.all ?? '') : ''}`}>
      {badges.map(({ text, means, caution }, index) => (
        <li key={text} class={caution ? styles.mark : ''} title={means} hidden={index >= most}>
          {text}
        </li>
      ))}
      {rest.length > 0 && (
        <li class={styles.more}>
          <button
            type="button"
            aria-label={t('offer.moreBadges', { count: rest.length })}
            title={rest.map(({ text }) => text).join(', ')}
            onClick={(event) => {
              setOpen(true);
              // The button goes; the focus stays on the card.
              event.currentTarget.closest('article')?.focus({ preventScroll: true });
            }}
          >
            {t('common.more', { count: rest.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
