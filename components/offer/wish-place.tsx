import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { useConnection } from '@/components/state/use-connection';
import { useSteady } from '@/components/state/use-steady';
import { answering, type Ability, type Connection, type Lack } from '@/lib/offers/dialects';

/** What can be wished for from an offer, beside the search by its picture, which always goes. */
type WishAbility = Extract<Ability, 'offer' | 'shop' | 'related'>;

/** Where wishes that start from an offer are fulfilled. */
export interface WishPlace {
  /** The window whose panel shows what is wished for. */
  windowId: number;
  /** The wish is made outside of the panel, which must then be opened. */
  opensPanel: boolean;
  /** All offers here are of one shop: nobody needs a way to it. */
  isShop: boolean;
  /** Why nothing that is connected can fulfil a wish; null where something can. */
  lacks: Record<WishAbility, Lack | null>;
}

const Place = createContext<WishPlace | null>(null);

interface Props {
  windowId: number;
  /** For the popup. */
  opensPanel?: boolean;
  children: ComponentChildren;
}

/** Lets the offers within be looked into. It follows the connection once, for all of their cards. */
export function WishPlaceProvider({ windowId, opensPanel = false, children }: Props) {
  const connection = useSteady(useConnection());
  const place = useMemo(
    () => ({ windowId, opensPanel, isShop: false, lacks: lacksOf(connection) }),
    [windowId, opensPanel, connection],
  );
  return <Place.Provider value={place}>{children}</Place.Provider>;
}

/** Says of the offers within that what is listed is their shop. */
export function ShopPlaceProvider({ children }: { children: ComponentChildren }) {
  const outer = useWishPlace();
  const place = useMemo(() => outer && { ...outer, isShop: true }, [outer]);
  return <Place.Provider value={place}>{children}</Place.Provider>;
}

/** Where wishes from here go; null where offers are only looked at. */
export function useWishPlace(): WishPlace | null {
  return useContext(Place);
}

function lacksOf(connection: Connection | null): WishPlace['lacks'] {
  const lack = (ability: WishAbility): Lack | null => {
    const answer = connection && answering(ability, connection);
    return answer !== null && typeof answer === 'object' ? answer : null;
  };
  return { offer: lack('offer'), shop: lack('shop'), related: lack('related') };
}
