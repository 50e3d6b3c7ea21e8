import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { z } from '../zod';

const KEY = 'dayCount';
const schema = z.object({ day: z.string(), calls: z.number() });

/** How many calls were made on a day of the user's calendar. */
export type DayCount = z.infer<typeof schema>;

/** The user's calendar day of a time: "2026-11-23". */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Today's count; a count of another day is over. */
export async function readDayCount(now: number): Promise<DayCount> {
  const read = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const day = dayOf(now);
  return read.success && read.data.day === day ? read.data : { day, calls: 0 };
}

/** Counts a call before it is made, so that a worker which dies cannot make it for nothing. */
export async function countCall(now: number, cap: number): Promise<Outcome<null>> {
  const { day, calls } = await readDayCount(now);
  if (calls >= cap) return failure('day-cap', { facts: { cap } });
  await browser.storage.local.set({ [KEY]: { day, calls: calls + 1 } });
  return success(null);
}
