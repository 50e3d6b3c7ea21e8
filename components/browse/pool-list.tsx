import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FocusWish } from '@/components/offer/feed-moves';
import { OfferCard } from '@/components/offer/offer-card';
import { OfferFeed } from '@/components/offer/offer-feed';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { PoolRow as Row } from '@/lib/offers/pool';
import { PoolRow } from './pool-row';
import type { PoolRowState } from './pool-row-state';

interface Props extends FocusWish {
  offers: readonly Offer[];
  rows: ReadonlyMap<string, Row>;
  stateOf: (offer: Offer) => PoolRowState;
  titleLanguage: TitleLanguage;
  loading: boolean;
  size: number;
  /** Has an offer's details read. It must keep its identity between renderings. */
  fill: (offerId: string) => Promise<void>;
}

/** A pool's offers: cards where the details were read, rows where they were not. */
export function PoolList(props: Props) {
  const { offers, rows, stateOf, titleLanguage, loading, size, fill } = props;
  const { focusFrom, focused } = props;
  return (
    <OfferFeed
      items={offers}
      label={t('search.results')}
      loading={loading}
      focusFrom={focusFrom}
      focused={focused}
    >
      {(offer, index) => (
        <ItemAt
          key={offer.id}
          offer={offer}
          state={stateOf(offer)}
          businessCategoryId={rows.get(offer.id)?.businessCategoryId ?? null}
          titleLanguage={titleLanguage}
          position={index + 1}
          size={size}
          fill={fill}
        />
      )}
    </OfferFeed>
  );
}

interface ItemProps extends Pick<Props, 'titleLanguage' | 'size' | 'fill'> {
  offer: Offer;
  state: PoolRowState;
  businessCategoryId: string | null;
  position: number;
}

/** An offer at its place. It stays the same element while nothing of it changes. */
function ItemAt(props: ItemProps) {
  const { offer, state, businessCategoryId, titleLanguage, position, size, fill } = props;
  const isPressed = useRef(false);
  useEffect(() => {
    // The row with the button that was pressed is gone: the focus goes on to its card.
    if (state !== 'read' || !isPressed.current) return;
    isPressed.current = false;
    if (document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>(`article[data-offer-id="${offer.id}"]`);
    card?.focus({ preventScroll: true });
  }, [state, offer.id]);
  return useMemo(() => {
    const place = { position, size };
    if (state === 'read') {
      return <OfferCard offer={offer} titleLanguage={titleLanguage} place={place} />;
    }
    const press = (): Promise<void> => {
      isPressed.current = true;
      return fill(offer.id);
    };
    const row = { offer, state, businessCategoryId, ...place };
    return <PoolRow {...row} fill={press} />;
  }, [offer, state, businessCategoryId, titleLanguage, position, size, fill]);
}
