import { SHIPPING_HOURS, type RankedOffer } from './ranking';

/** A figure of several offers, of which some may not tell it. */
export interface Told {
  /** null where no offer tells it. */
  value: number | null;
  /** How many offers tell it. */
  of: number;
}

/** What the offers of a list have in common, in a few figures. An offer that is listed twice is one. */
export interface RankingSummary {
  /** Rows, an offer that is listed twice counted twice. */
  rows: number;
  /** Median of the buyers in 30 days. */
  buyers: Told;
  /** Median of the pieces sold in 30 days. */
  sold: Told;
  /** Median of the scores, 0..5. */
  score: Told;
  /** Share of those that promise to ship within so many hours, 0..1. */
  within24: Told;
  within48: Told;
}

/** Sums up rows of a list. What a row does not say counts nowhere, least of all as zero. */
export function summaryOf(rows: readonly RankedOffer[]): RankingSummary {
  const offers = [...new Map(rows.toReversed().map((row) => [row.offerId, row])).values()];
  return {
    rows: rows.length,
    buyers: median(offers.map(({ buyers }) => buyers)),
    sold: median(offers.map(({ sold }) => sold)),
    score: median(offers.map(({ score }) => score)),
    within24: shareWithin(offers, 24),
    within48: shareWithin(offers, 48),
  };
}

/** The value in the middle; between two, half-way. */
function median(values: readonly (number | null)[]): Told {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const middle = known.length / 2;
  const [lower, upper] = [known[Math.ceil(middle) - 1], known[Math.floor(middle)]];
  const value = lower === undefined || upper === undefined ? null : (lower + upper) / 2;
  return { value, of: known.length };
}

/**
 * An offer whose row names any service says by that whether shipping in time is one of them; one that
 * names none says nothing. Who ships within 24 hours does so within 48.
 */
function shareWithin(offers: readonly RankedOffer[], hours: number): Told {
  const telling = offers.filter(({ services }) => services.length > 0);
  const shipping = telling.filter(({ services }) =>
    services.some((service) => (SHIPPING_HOURS.get(service) ?? Infinity) <= hours),
  );
  const of = telling.length;
  return { value: of === 0 ? null : shipping.length / of, of };
}
