const DAY_MS = 86_400_000;

/** How many days a calendar day ("2026-11-23") lies after 1970-01-01; equal steps for a time axis. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The calendar day that lies some days before another. */
export function daysEarlier(day: string, days: number): string {
  return new Date((dayNumber(day) - days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Which of some days may go where one of each week is to stay: all but the last of their week.
 * @param days in order; weeks begin on Mondays
 */
export function allButLastOfWeek(days: readonly string[]): string[] {
  return days.filter((day, index) => {
    const next = days[index + 1];
    return next !== undefined && weekOf(next) === weekOf(day);
  });
}

/** 1970-01-01 was a Thursday. */
function weekOf(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}
