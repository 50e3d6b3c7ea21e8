import { seeded } from './random';

const DAY = 86_400_000;

/** The number of a day in China's time. */
export function chinaDay(now: number): number {
  return Math.floor((now + 8 * 3_600_000) / DAY);
}

/**
 * A number from -1 to 1 that wanders from day to day: noise at every `period`-th day, straight
 * lines between. The same seed and day give the same number for ever.
 */
export function drift(seed: string, day: number, period: number): number {
  const knot = Math.floor(day / period);
  const share = day / period - knot;
  return noise(seed, knot) * (1 - share) + noise(seed, knot + 1) * share;
}

function noise(seed: string, knot: number): number {
  return seeded(`${seed} ${String(knot)}`).next() * 2 - 1;
}
