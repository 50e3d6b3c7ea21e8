import type { Offer } from '../offers/offer';
import { offerOf } from '../offers/row-offer';
import { rankingAt } from './rankings';
import { readOfferKept } from './read-offers';
import type { SavedFrom, SavedOffer } from './saved';
import { readMerged, readSearch } from './searches';

/** What is known of an offer where a person sees it. */
export type SeenOffer = Pick<SavedOffer, 'offer' | 'titleLanguage' | 'pricesAt'>;

/** An offer as the store has it where a person sees it; null where it is not there any more. */
export function seenOffer(offerId: string, from: SavedFrom): Promise<SeenOffer | null> {
  return from.kind === 'search' ? inSearch(offerId, from) : inRanking(offerId, from);
}

async function inSearch(
  offerId: string,
  { searchId }: Extract<SavedFrom, { kind: 'search' }>,
): Promise<SeenOffer | null> {
  const search = await readSearch(searchId);
  if (!search) return null;
  const parts = search.kind === 'several' ? search.parts : [searchId];
  const found = (await readMerged({ parts })).find(({ offer }) => offer.id === offerId);
  return found ? seen(found.offer, search.language, found.pricesAt) : null;
}

/** A list has no prices: they come from the offer's detail, where that has been read. */
async function inRanking(
  offerId: string,
  { list, day }: Extract<SavedFrom, { kind: 'ranking' }>,
): Promise<SeenOffer | null> {
  const snapshot = await rankingAt(list, day);
  const row = snapshot?.rows.find((one) => one.offerId === offerId);
  if (!row || snapshot?.day !== day) return null;
  const read = await readOfferKept(offerId);
  return seen(offerOf(row, read?.offer), snapshot.language, read?.readAt ?? null);
}

function seen(
  offer: Offer,
  titleLanguage: SeenOffer['titleLanguage'],
  toldAt: number | null,
): SeenOffer {
  return { offer, titleLanguage, pricesAt: hasPrice(offer) ? toldAt : null };
}

function hasPrice({ wholesalePrice, promotionPrice, dropshipPrice, distribution }: Offer): boolean {
  const { distributorPrice = null, severalPiecesPrice = null } = distribution ?? {};
  const prices = [wholesalePrice, promotionPrice, dropshipPrice];
  return [...prices, distributorPrice, severalPiecesPrice].some((price) => price !== null);
}
