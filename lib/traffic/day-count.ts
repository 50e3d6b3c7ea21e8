import { failure, success, type Outcome } from '../failures/outcome';
import { dayCount, dayOf } from '../store/day-count';

let counting: Promise<unknown> = Promise.resolve();

/**
 * Counts a call before it is made, so that a worker which dies cannot make it for nothing. One count
 * follows the other: of two at once one would be lost.
 */
export function countCall(now: number, cap: number): Promise<Outcome<null>> {
  const count = (): Promise<Outcome<null>> => counted(now, cap);
  const turn = counting.then(count, count);
  counting = turn;
  return turn;
}

async function counted(now: number, cap: number): Promise<Outcome<null>> {
  const latest = await dayCount.read();
  const day = dayOf(now);
  const calls = latest.day === day ? latest.calls : 0;
  if (calls >= cap) return failure('day-cap', { facts: { cap } });
  await dayCount.write({ day, calls: calls + 1 });
  return success(null);
}
