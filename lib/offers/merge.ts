import type { Offer } from './offer';

/** A page of what one picture found. */
export interface FoundPage {
  offers: readonly Offer[];
  /** ms since 1970: where pages differ, the newest knows the prices. */
  readAt: number;
  /** The same for offers that were read by themselves after the page, by their ids. */
  readLater?: Readonly<Record<string, number>>;
}

/** An offer that one or more pictures found. */
export interface MergedOffer {
  offer: Offer;
  /** When the oldest of its prices was told, in ms since 1970; null: it has none. */
  pricesAt: number | null;
  /** How many pictures found it. */
  votes: number;
  /** Its best place in any list, counted from 1. */
  bestPlace: number;
  /** Its place in each list, in the order of the lists; null where a list does not have it. */
  places: (number | null)[];
}

/** One list's own form of an offer. */
interface Sighting {
  offer: Offer;
  list: number;
  place: number;
  readAt: number;
}

/** Fields that hold what an offer costs; the upper end of a price goes with its lower one. */
const PRICES = ['wholesalePrice', 'promotionPrice', 'dropshipPrice', 'distribution'] as const;

/**
 * Puts the lists of several pictures together: each offer once. First come those that most pictures
 * found, then those with the best place, then those whose places are better on the whole; what is
 * still equal is ordered by id, so that the same lists always give the same order.
 * @param lists each picture's pages, in the platform's order
 */
export function mergeOffers(lists: readonly (readonly FoundPage[])[]): MergedOffer[] {
  const seen = new Map<string, Sighting[]>();
  for (const [list, pages] of lists.entries()) {
    for (const sighting of sightingsIn(pages, list)) {
      const { id } = sighting.offer;
      seen.set(id, [...(seen.get(id) ?? []), sighting]);
    }
  }
  return [...seen.values()].map((sightings) => merged(sightings, lists.length)).sort(byEvidence);
}

/** An offer that stands on two pages of a list counts where it stands first. */
function sightingsIn(pages: readonly FoundPage[], list: number): Sighting[] {
  const ids = new Set<string>();
  return pages
    .flatMap(({ offers, readAt, readLater }) =>
      offers.map((offer) => ({ offer, readAt: readLater?.[offer.id] ?? readAt })),
    )
    .filter(({ offer }) => !ids.has(offer.id) && ids.add(offer.id))
    .map((seen, index) => ({ ...seen, list, place: index + 1 }));
}

function merged(sightings: readonly Sighting[], lists: number): MergedOffer {
  const places = Array.from({ length: lists }, (_, list) => {
    return sightings.find((one) => one.list === list)?.place ?? null;
  });
  return {
    ...together(sightings),
    votes: sightings.length,
    bestPlace: Math.min(...sightings.map(({ place }) => place)),
    places,
  };
}

/** What is known of an offer from all lists: of each field the first value, of prices the newest. */
function together(sightings: readonly Sighting[]): Pick<MergedOffer, 'offer' | 'pricesAt'> {
  const offers = sightings.map(({ offer }) => offer);
  const newest = [...sightings].sort((a, b) => b.readAt - a.readAt || b.list - a.list);
  const [first = {} as Offer, ...others] = offers;
  const known = others.reduce(completed, first);
  const sources = PRICES.map((field) => ({
    field,
    source: newest.find(({ offer }) => offer[field] !== null),
  }));
  const prices = sources.map(({ field, source }) => [field, source?.offer[field] ?? null]);
  const times = sources.flatMap(({ source }) => source?.readAt ?? []);
  const priced = newest.find(({ offer }) => offer.wholesalePrice !== null);
  return {
    offer: {
      ...known,
      ...(Object.fromEntries(prices) as Pick<Offer, (typeof PRICES)[number]>),
      wholesalePriceTo: priced?.offer.wholesalePriceTo ?? null,
    },
    pricesAt: times.length > 0 ? Math.min(...times) : null,
  };
}

/** An offer with what another list knows beside it. An empty list says no more than null does. */
function completed(offer: Offer, other: Offer): Offer {
  const missing = Object.entries(other).filter(([field, value]) => {
    return isUnknown(offer[field as keyof Offer]) && !isUnknown(value);
  });
  return { ...offer, ...Object.fromEntries(missing) };
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function byEvidence(a: MergedOffer, b: MergedOffer): number {
  const byVotes = b.votes - a.votes || a.bestPlace - b.bestPlace || worth(b) - worth(a);
  return byVotes || (a.offer.id < b.offer.id ? -1 : 1);
}

/** The sum of the reciprocal places: high where an offer stands high in many lists. */
function worth({ places }: MergedOffer): number {
  // In one order, since sums of fractions differ in their last digit by the order.
  const best = places.filter((place) => place !== null).sort((a, b) => a - b);
  return best.reduce((sum, place) => sum + 1 / place, 0);
}
