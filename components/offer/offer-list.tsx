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
  // Cards that stay the same elements are not compared again while a search runs on.
  const cards = useMemo(() => {
    const size = more ? -1 : offers.length;
    return offers
      .slice(0, most)
      .map((offer, index) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          titleLanguage={titleLanguage}
          place={{ position: index + 1, size }}
        />
      ));
  }, [offers, most, more, titleLanguage]);
  return (
    <>
      <div
        class={styles.list}
        role="feed"
        aria-label={t('search.results')}
        aria-busy={loading}
        onKeyDown={moveByPage}
      >
        {cards}
        {loading && offers.length === 0 && <Skeleton cards={3} />}
      </div>
      {offers.length > most && <div ref={end} class={styles.sentinel} />}
    </>
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
