import { useMemo, useRef } from 'preact/hooks';
import { Skeleton } from '@/components/base/skeleton';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { moveByPage, useFocusFrom, type FocusWish } from './feed-moves';
import { OfferCard } from './offer-card';
import styles from './offer-list.module.css';
import { useGrowing } from './use-growing';

interface Props extends FocusWish {
  offers: Offer[];
  titleLanguage: TitleLanguage;
  /** More offers are on their way. */
  loading: boolean;
  /** Whether the platform has more pages. */
  more: boolean;
  /** Said once above the list: the search names no suppliers. */
  withoutSuppliers: boolean;
}

/** A feed of offer cards. */
export function OfferList(props: Props) {
  const { offers, titleLanguage, loading, more, withoutSuppliers, focusFrom, focused } = props;
  const { most, end } = useGrowing(offers.length, focusFrom);
  const list = useRef<HTMLDivElement>(null);
  useFocusFrom(list, offers.length, { focusFrom, focused });
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
