import { z } from '../zod';
import { setting } from './setting';

const schema = z.object({ day: z.string(), calls: z.number() });

/** How many calls were made on the latest day on which there was a call. */
export const dayCount = setting('local', 'dayCount', schema, { day: '', calls: 0 });

/** Calls that were made so far on the day of a time (ms since 1970), by what was counted last. */
export function callsOn({ day, calls }: z.infer<typeof schema>, now: number): number {
  return day === dayOf(now) ? calls : 0;
}

/** The user's calendar day of a time: "2026-11-23". */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
