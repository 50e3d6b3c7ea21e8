import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import type { WishFor } from './use-wish';

/** The protocol takes no longer words. */
const MOST_LETTERS = 500;
const cut = (text: string | null): string | null => text && text.slice(0, MOST_LETTERS);

/** Looks an offer up in full. */
export function openOffer(wishFor: WishFor, { id }: Offer): Promise<void> {
  return wishFor((search) => send('search.offer', { ...search, offerId: id }));
}

/** Searches for what a picture of the platform shows. */
export function findSame(wishFor: WishFor, address: string): Promise<void> {
  const source = { kind: 'address', address } as const;
  return wishFor((search) => send('search.picture', { ...search, source, options: NO_OPTIONS }));
}

/** Lists the shop of an offer's seller. */
export function openShop(
  wishFor: WishFor,
  { id, company }: Offer,
  sellerOpenId: string | null,
): Promise<void> {
  return wishFor((search) =>
    send('search.shop', { ...search, offerId: id, sellerOpenId, company: cut(company) }),
  );
}

/** Lists what 1688 relates to an offer, under the offer's title. */
export function openRelated(wishFor: WishFor, { id }: Offer, title: string | null): Promise<void> {
  return wishFor((search) => send('search.related', { ...search, offerId: id, title: cut(title) }));
}
