import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Skeleton } from '@/components/base/skeleton';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
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
  /** Said once above the list: the search names no suppliers. */
  withoutSuppliers: boolean;
  /** Index of the card that gets the focus as soon as it is there: the first of a new page. */
  focusFrom: number | null;
  focused: () => void;
}

/** A feed of offer cards. */
export function OfferList(props: Props) {
  const { offers, titleLanguage, loading, more, withoutSuppliers, focusFrom, focused } = props;
  const { most, end } = useGrowing(offers.length, focusFrom);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusFrom === null || offers.length <= focusFrom) return;
    focused();
    const card = list.current?.querySelectorAll('article')[focusFrom];
    // Who has gone elsewhere meanwhile is left there.
    if (!isReadingElsewhere()) card?.focus();
  });
  const size = more ? -1 : offers.length;
  return (
    <>
      <div
        ref={list}
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
            withoutSupplier={withoutSuppliers}
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
  withoutSupplier: boolean;
}

/** A card at its place. It stays the same element while nothing of it changes. */
function CardAt({ offer, titleLanguage, position, size, withoutSupplier }: CardProps) {
  return useMemo(
    () => (
      <OfferCard
        offer={offer}
        titleLanguage={titleLanguage}
        place={{ position, size }}
        withoutSupplier={withoutSupplier}
      />
    ),
    [offer, titleLanguage, position, size, withoutSupplier],
  );
}

/** Whether the focus is on something else than the button that was pressed for more. */
function isReadingElsewhere(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return activeElement.closest('form, article, header') !== null;
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
