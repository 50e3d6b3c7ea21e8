import type { Offer } from '@/lib/offers/offer';
import { latestSearches, readOffers } from '@/lib/store/searches';

/** Who asks for what is related to an offer has seen that offer a moment ago. */
const SEARCHES_BACK = 20;

/** An offer as one of the latest searches found it; undefined where none did. */
export async function knownOffer(offerId: string): Promise<Offer | undefined> {
  for (const { id } of await latestSearches(SEARCHES_BACK)) {
    const found = (await readOffers(id)).find((offer) => offer.id === offerId);
    // A pool's rows are offers of which nothing but the id is known.
    if (found && found.picture !== null) return found;
  }
  return undefined;
}
