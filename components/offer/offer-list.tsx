import { useMemo } from 'preact/hooks';
import { Skeleton } from '@/components/base/skeleton';
import { t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/locale/languages';
import type { Offer } from '@/lib/offers/offer';
import { OfferCard } from './offer-card';
import styles from './offer-list.module.css';
import { useGrowing } from './use-growing';

interface Props {
  offers: Offer[];
  titleLanguage: TitleLanguage;
  /** More offers are on their way. */
  loading: boolean;
  /** Whether the platform has more pages. */
  more: boolean;
}

/** A feed of offer cards. */
export function OfferList({ offers, titleLanguage, loading, more }: Props) {
  const { most, end } = useGrowing(offers.length);
  const size = more ? -1 : offers.length;
  return (
    <>
      <div
        class={styles.list}
        role="feed"
        aria-label={t('search.results')}
        aria-busy={loading}
        onKeyDown={moveByPage}
      >
        {offers.slice(0, most).map((offer, index) => (
          <CardAt
            key={offer.id}
            offer={offer}
            titleLanguage={titleLanguage}
            position={index + 1}
            size={size}
          />
        ))}
        {loading && offers.length === 0 && <Skeleton cards={3} />}
      </div>
      {offers.length > most && <div ref={end} class={styles.sentinel} />}
    </>
  );
}

interface CardProps {
  offer: Offer;
  titleLanguage: TitleLanguage;
  position: number;
  size: number;
}

/** A card at its place. It stays the same element while nothing of it changes. */
function CardAt({ offer, titleLanguage, position, size }: CardProps) {
  return useMemo(
    () => <OfferCard offer={offer} titleLanguage={titleLanguage} place={{ position, size }} />,
    [offer, titleLanguage, position, size],
  );
}

/** Page Down and Page Up go from card to card, as feeds do for people who use screen readers. */
function moveByPage(event: KeyboardEvent): void {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  const card = event.target instanceof Element && event.target.closest('article');
  if (!card) return;
  const next = event.key === 'PageDown' ? card.nextElementSibling : card.previousElementSibling;
  if (!(next instanceof HTMLElement) || next.tagName !== 'ARTICLE') return;
  event.preventDefault();
  next.focus();
}
