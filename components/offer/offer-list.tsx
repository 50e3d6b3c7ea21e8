import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { FocusWish } from './feed-moves';
import { OfferCard } from './offer-card';
import { OfferFeed } from './offer-feed';

interface Props extends FocusWish {
  offers: Offer[];
  titleLanguage: TitleLanguage;
  /** More offers are on their way. */
  loading: boolean;
  /** Whether the platform has more pages. */
  more: boolean;
  /** Said once above the list: the search names no suppliers. */
  withoutSuppliers: boolean;
  /** What the list says of each of its offers. */
  noteOf?: ((offer: Offer) => ComponentChildren) | undefined;
}

/** A feed of offer cards. */
export function OfferList(props: Props) {
  const { offers, titleLanguage, loading, more, withoutSuppliers, noteOf } = props;
  const { focusFrom, focused } = props;
  const size = more ? -1 : offers.length;
  return (
    <OfferFeed
      items={offers}
      label={t('search.results')}
      loading={loading}
      focusFrom={focusFrom}
      focused={focused}
    >
      {(offer, index) => (
        <CardAt
          key={offer.id}
          offer={offer}
          titleLanguage={titleLanguage}
          position={index + 1}
          size={size}
          withoutSupplier={withoutSuppliers}
          noteOf={noteOf}
        />
      )}
    </OfferFeed>
  );
}

interface CardProps {
  offer: Offer;
  titleLanguage: TitleLanguage;
  position: number;
  size: number;
  withoutSupplier: boolean;
  noteOf: Props['noteOf'];
}

/** A card at its place. It stays the same element while nothing of it changes. */
function CardAt(props: CardProps) {
  const { offer, titleLanguage, position, size, withoutSupplier, noteOf } = props;
  return useMemo(
    () => (
      <OfferCard
        offer={offer}
        titleLanguage={titleLanguage}
        place={{ position, size }}
        withoutSupplier={withoutSupplier}
        note={noteOf?.(offer)}
      />
    ),
    [offer, titleLanguage, position, size, withoutSupplier, noteOf],
  );
}
