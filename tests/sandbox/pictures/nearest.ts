import { offersOf, type Offer } from '../catalogue/offers';
import { searchByPicture, type Match } from './search';

/** At most this many offers are near enough to be shown. */
const MOST_MATCHES = 240;

/** An offer, with how far its product's picture is from the one searched for. */
export interface Found extends Match {
  readonly offer: Offer;
}

/** Offers of the nearest products, nearest first; an untouched picture before an altered one. */
export async function nearestOffers(picture: Buffer): Promise<readonly Found[]> {
  const matches = await searchByPicture(picture);
  return matches
    .flatMap((match) =>
      [...offersOf(match.product)]
        .sort((a, b) => altered(a) - altered(b))
        .map((offer) => ({ ...match, offer })),
    )
    .slice(0, MOST_MATCHES);
}

function altered(offer: Offer): number {
  return offer.treatment === 'as-is' ? 0 : 1;
}
