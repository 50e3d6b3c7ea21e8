import { beginning } from '@/lib/locale/beginning';
import type { Command } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { textsOf } from './bilingual';
import type { WishFor } from './use-wish';

/** The protocol takes no longer words. */
const MOST_LETTERS = 500;
const cut = (text: string): string => beginning(text, MOST_LETTERS);

/** The reader's own title of an offer, by which a search that starts from it is called. */
function titleOf({ titleChinese, titleTranslated }: Offer): string | undefined {
  const [own] = textsOf({ chinese: titleChinese, translated: titleTranslated }, 'en');
  return own && cut(own.text);
}

/** Looks an offer up in full. */
export function openOffer(wishFor: WishFor, offer: Offer): Promise<void> {
  const { id } = offer;
  return wishFor((search) =>
    send('search.offer', { ...search, offerId: id, title: titleOf(offer) }),
  );
}

/** Searches for what a picture of an offer shows. */
export function findSame(wishFor: WishFor, offer: Offer, address: string): Promise<void> {
  return wishFor((search) =>
    send('search.picture', { ...search, source: pictureOf(offer, address), options: NO_OPTIONS }),
  );
}

/** A picture of an offer, as what is searched for. @param address on the platform's picture hosts */
export function pictureOf(offer: Offer, address: string): Command<'search.picture'>['source'] {
  return { kind: 'address', address, offerTitle: titleOf(offer) };
}

/** Searches for an offer's title as words. */
export function findByTitle(wishFor: WishFor, title: string): Promise<void> {
  const keyword = cut(title);
  return wishFor((search) => send('search.keyword', { ...search, keyword, options: NO_OPTIONS }));
}

/** Lists the shop of an offer's seller. */
export function openShop(
  wishFor: WishFor,
  { id, company }: Offer,
  sellerOpenId: string | null,
): Promise<void> {
  return wishFor((search) =>
    send('search.shop', { ...search, offerId: id, sellerOpenId, company: company && cut(company) }),
  );
}

/** Lists what 1688 relates to an offer, under the offer's title. */
export function openRelated(wishFor: WishFor, { id }: Offer, title: string | null): Promise<void> {
  return wishFor((search) =>
    send('search.related', { ...search, offerId: id, title: title && cut(title) }),
  );
}
