import { rankingDay, type DatedRanking, type ListDay } from './list-day';
import type { RankedOffer } from './ranking';
import type { Stay } from './ranking-history';

/** What became of a row since an earlier day. */
export type Movement =
  | { kind: 'up' | 'down' | 'same'; /** places */ by: number }
  /** It came onto the list after the earlier day, for the first time since the history begins. */
  | { kind: 'new' }
  /** It was not there on the earlier day, but before that. */
  | { kind: 'back' };

/** Something that stood on the list, or on the part of it that is shown, and does not any more. */
export interface Departure {
  id: string;
  /** Its place on the earlier day. */
  place: number | null;
  /** Its place now, where it only fell out of what is shown; null: it is gone, or its place unknown. */
  now: number | null;
  isGone: boolean;
}

/** A day of a list beside an earlier one. */
export interface Comparison {
  /** One for each row, in the order of the rows; null where nothing can be told. */
  moves: (Movement | null)[];
  left: Departure[];
  /** Rows of either day could not be read: who seems new, back or gone may be one of them. */
  isUnsure: boolean;
}

/**
 * Tells what moved between two days of a list. Only what the shorter of the two can show is claimed:
 * of a list of which ten were read yesterday, nobody knows who stood at place eleven.
 * @param stays of the list's whole history (`staysOf`), which tells new from back
 * @param shown how many rows are shown: a row that stands beyond them now has left those
 */
export function compareDays(
  now: ListDay,
  then: ListDay | null,
  stays: ReadonlyMap<string, Stay>,
  shown = Number.POSITIVE_INFINITY,
): Comparison {
  if (!then) return { moves: now.ids.map(() => null), left: [], isUnsure: false };
  const nowAt = firstIndexes(now.ids);
  const thenAt = firstIndexes(then.ids);
  return {
    moves: now.ids.map((id, index) => {
      // An offer may be listed twice; it is compared where it stands first.
      if (nowAt.get(id) !== index) return null;
      const before = thenAt.get(id);
      if (before !== undefined) return moved(now.places[index], then.places[before]);
      return index < reachOf(then) ? arrived(stays.get(id), then.day) : null;
    }),
    left: [...thenAt].flatMap(([id, before]) => {
      const index = nowAt.get(id);
      const isGone = index === undefined;
      const hasLeft = isGone ? before < reachOf(now) : index >= shown;
      if (before >= shown || !hasLeft) return [];
      const place = then.places[before] ?? null;
      return [{ id, place, now: isGone ? null : (now.places[index] ?? null), isGone }];
    }),
    isUnsure: now.dropped > 0 || then.dropped > 0,
  };
}

/** A row that left, as it was on the earlier day. */
export interface DepartedRow extends Departure {
  row: RankedOffer;
}

/** Tells what moved between two snapshots of a list, as `compareDays` does, with the rows that left. */
export function compareRankings(
  now: DatedRanking,
  then: DatedRanking | null,
  stays: ReadonlyMap<string, Stay>,
  shown?: number,
): Comparison & { left: DepartedRow[] } {
  const earlier = then && rankingDay(then);
  const comparison = compareDays(rankingDay(now), earlier, stays, shown);
  const left = comparison.left.flatMap((departure) => {
    const row = then?.rows.find(({ offerId }) => offerId === departure.id);
    return row ? [{ ...departure, row }] : [];
  });
  return { ...comparison, left };
}

function moved(now: number | null = null, then: number | null = null): Movement | null {
  if (now === null || then === null) return null;
  if (now === then) return { kind: 'same', by: 0 };
  return { kind: now < then ? 'up' : 'down', by: Math.abs(now - then) };
}

function arrived(stay: Stay | undefined, since: string): Movement {
  return { kind: stay && stay.firstDay < since ? 'back' : 'new' };
}

function firstIndexes(ids: readonly string[]): Map<string, number> {
  const indexes = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!indexes.has(id)) indexes.set(id, index);
  });
  return indexes;
}

function reachOf({ reach }: ListDay): number {
  return reach ?? Number.POSITIVE_INFINITY;
}
