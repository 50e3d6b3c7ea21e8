const MINUTE_MS = 60_000;

/** A moment as the user's clock shows it: 2026-11-23, 08:05:00 and +08:00. */
export interface ClockTime {
  /** The date whose UTC parts are those of the user's clock: formats without zones want it so. */
  date: Date;
  /** How far the clock is from UTC: "+08:00". */
  zone: string;
}

/**
 * A moment on the user's clock, with the offset that held then.
 * @param time ms since 1970; parts of a second are dropped
 */
export function clockTime(time: number): ClockTime {
  const minutes = -new Date(time).getTimezoneOffset();
  const whole = Math.floor(time / 1000) * 1000;
  return { date: new Date(whole + minutes * MINUTE_MS), zone: zoneOf(minutes) };
}

/** A moment in ISO 8601 with the zone of the user's clock: "2026-11-23T08:05:00+08:00". */
export function isoMoment(time: number): string {
  const { date, zone } = clockTime(time);
  return date.toISOString().slice(0, -'.000Z'.length) + zone;
}

function zoneOf(minutes: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}
