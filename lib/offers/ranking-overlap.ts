import type { RankedOffer } from './ranking';

/** Some rows of a list, under a name by which a person tells the list from others. */
export interface NamedRows<Name> {
  name: Name;
  rows: readonly RankedOffer[];
}

/** Where an offer stands on one of several lists. */
export interface Standing<Name> {
  name: Name;
  /** As the row says it; null where it does not. */
  place: number | null;
}

/**
 * Which offers stand on which of several lists, by their ids, in the order of the lists. An offer that
 * is listed twice on one list is one, and stands where it stands first.
 */
export function standingsOf<Name>(
  lists: readonly NamedRows<Name>[],
): Map<string, Standing<Name>[]> {
  const standings = new Map<string, Standing<Name>[]>();
  for (const { name, rows } of lists) {
    for (const [offerId, place] of firstPlaces(rows)) {
      const before = standings.get(offerId) ?? [];
      standings.set(offerId, [...before, { name, place }]);
    }
  }
  return standings;
}

/** The offers that stand on more than one list. */
export function sharedOffers(
  standings: ReadonlyMap<string, readonly Standing<unknown>[]>,
): Set<string> {
  const shared = [...standings].filter(([, lists]) => lists.length > 1);
  return new Set(shared.map(([offerId]) => offerId));
}

function firstPlaces(rows: readonly RankedOffer[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const { offerId, place } of rows) {
    if (!places.has(offerId)) places.set(offerId, place);
  }
  return places;
}
