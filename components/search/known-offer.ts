import type { Offer } from '@/lib/offers/offer';
import type { Place } from '@/lib/store/panel-view';
import type { OfferLookup, SearchRecord } from '@/lib/store/records';
import { latestSearches, readOffers, readSearch } from '@/lib/store/searches';

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

/** What an older search told of an offer may have changed since. In ms. */
const STILL_TRUE_MS = 24 * 60 * 60 * 1000;

/**
 * A looked-up offer as it stands in the list from which it was opened, else in one of the latest lists;
 * undefined where it stands in none.
 * @param trail where the person came from, the latest last
 */
export async function listedOffer(
  lookup: Pick<OfferLookup, 'offerId' | 'language' | 'createdAt'>,
  trail: readonly Place[],
): Promise<Offer | undefined> {
  for (const list of [...(await listsOf(trail)), ...(await latestSearches(SEARCHES_BACK))]) {
    if (list.kind === 'offer' || lookup.createdAt - list.createdAt > STILL_TRUE_MS) continue;
    const found = (await readOffers(list.id)).find(({ id }) => id === lookup.offerId);
    if (!found || found.picture === null) continue;
    // A title in another language would be read as one in this.
    return list.language === lookup.language ? found : { ...found, titleTranslated: null };
  }
  return undefined;
}

/** The searches of a trail, the latest first. */
async function listsOf(trail: readonly Place[]): Promise<SearchRecord[]> {
  const ids = trail.flatMap((place) => (place.kind === 'search' ? [place.searchId] : [])).reverse();
  const records = await Promise.all(ids.map(readSearch));
  return records.filter((record) => record !== undefined);
}
