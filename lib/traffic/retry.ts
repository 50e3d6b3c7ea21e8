import { FAILURES, type FailureCode } from '../failures/table';
import { TRIES } from './limits';

const FIRST_DELAY_MS = 800;

/**
 * How long to wait before the next try, or null where another try would not help.
 * @param tried how often the call has been made
 * @param random 0..1, spreads the tries of several calls
 */
export function retryDelay(code: FailureCode, tried: number, random: number): number | null {
  if (!FAILURES[code].retried || tried >= TRIES) return null;
  return Math.round(FIRST_DELAY_MS * 2 ** (tried - 1) * (0.75 + random / 2));
}
