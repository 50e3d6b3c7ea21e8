import type { HotKeyword, RankedOffer } from './ranking';

/**
 * Who stood where on a list on one day, and no more: a list's history is made of these, and movement
 * is told from them. What stands on it is named by an id: an offer's, or a hot word itself.
 */
export interface ListDay {
  /** The user's calendar day: "2026-11-23". */
  day: string;
  /** In the order of the reply. */
  ids: string[];
  /** The place of each, counted from 1; null where the reply does not tell it. */
  places: (number | null)[];
  /** How many from the top it speaks for; null: for all, since the list ended before what was asked. */
  reach: number | null;
  /** Rows that could not be read: who is missing may be one of them. */
  dropped: number;
}

/** What a day of a list is made of; a snapshot of the store is one. */
export interface DatedRanking {
  day: string;
  rows: RankedOffer[];
  /** How many rows were asked for. */
  asked: number;
  /** Rows that could not be read. */
  dropped: number;
}

/** The day of a list of offers. */
export function rankingDay({ day, rows, asked, dropped }: DatedRanking): ListDay {
  const given = rows.length + dropped;
  return {
    day,
    ids: rows.map(({ offerId }) => offerId),
    places: placesOf(rows, dropped),
    reach: given < asked ? null : given,
    dropped,
  };
}

/** The day of a category's hot words. Nobody asks for a number of them: what comes is all. */
export function hotWordsDay({ day, words }: { day: string; words: HotKeyword[] }): ListDay {
  return {
    day,
    ids: words.map(({ keyword }) => keyword),
    places: words.map((_, index) => index + 1),
    reach: null,
    dropped: 0,
  };
}

/**
 * The place of each row: as it says itself, also where two say the same. For a row that says nothing
 * the order counts, unless rows before it may have been left out: its place is then unknown.
 * @param dropped rows of the reply that are not among these
 */
export function placesOf(rows: readonly RankedOffer[], dropped: number): (number | null)[] {
  let before = 0;
  return rows.map(({ place }, index) => {
    const told = place ?? (dropped > 0 ? null : Math.max(index, before) + 1);
    before = told ?? before;
    return told;
  });
}
