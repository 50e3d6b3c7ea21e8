import { failure, success, type Outcome } from '../failures/outcome';
import { callsOn, dayCount, dayOf } from '../store/day-count';
import { oneByOne } from '../store/one-by-one';

const inTurn = oneByOne();

/** Counts a call before it is made, so that a worker which dies cannot make it for nothing. */
export function countCall(now: number, cap: number): Promise<Outcome<null>> {
  return inTurn(async () => {
    const calls = callsOn(await dayCount.read(), now);
    if (calls >= cap) return failure('day-cap', { facts: { cap } });
    await dayCount.write({ day: dayOf(now), calls: calls + 1 });
    return success(null);
  });
}
