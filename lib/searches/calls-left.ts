import { callsOn, dayCount } from '../store/day-count';
import type { SearchParts } from './parts';

/** How many calls the day's limit leaves now. */
export async function callsLeft({ now, preferences }: SearchParts): Promise<number> {
  const { dayCap } = await preferences();
  return Math.max(0, dayCap - callsOn(await dayCount.read(), now()));
}
