import { dayNumber } from './calendar';
import type { ListDay } from './list-day';

/** How something stayed on a list, as far as the history goes. */
export interface Stay {
  /** The days on which it was found on the list. */
  days: number;
  firstDay: string;
  lastDay: string;
}

/** One day in the history of something that was on a list. */
export interface HistoryPoint {
  day: string;
  /** Whether it was on what was read of the list. */
  isOn: boolean;
  /** Its place; null where it was not on the list, or its place was not told. */
  place: number | null;
}

/**
 * How everything that was ever on a list stayed there, by id.
 * @param history the oldest first
 */
export function staysOf(history: readonly ListDay[]): Map<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const { day, ids } of history) {
    for (const id of ids) {
      const stay = stays.get(id);
      if (!stay) stays.set(id, { days: 1, firstDay: day, lastDay: day });
      // Listed twice on one day, it stands where it stands first.
      else if (stay.lastDay !== day) {
        stays.set(id, { ...stay, days: stay.days + 1, lastDay: day });
      }
    }
  }
  return stays;
}

/**
 * The places of one offer, or of one hot word, over time. There is one point for each day on which the
 * list was read: a day without is a gap in what is known, not an absence.
 * @param history the oldest first
 */
export function placesOverTime(history: readonly ListDay[], id: string): HistoryPoint[] {
  return history.map(({ day, ids, places }) => {
    const index = ids.indexOf(id);
    return { day, isOn: index >= 0, place: places[index] ?? null };
  });
}

/**
 * Places as a line through neighbours is drawn: over days since 1970-01-01, with a null where days are
 * missing, so that no line leads over days of which nothing is known.
 * @param points the oldest first
 */
export function lineThrough(
  points: readonly HistoryPoint[],
): [day: number, place: number | null][] {
  return points.flatMap(({ day, place }, index): [number, number | null][] => {
    const number = dayNumber(day);
    const before = points[index - 1];
    const isNext = !before || dayNumber(before.day) === number - 1;
    return isNext
      ? [[number, place]]
      : [
          [number - 1, null],
          [number, place],
        ];
  });
}
