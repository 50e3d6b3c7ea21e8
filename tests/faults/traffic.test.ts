import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changePreferences } from '@/lib/store/preferences';
import { crowd, PAGES, type CrowdResult } from '../support/crowd';
import { startWorld, type World } from '../usecases/world';

/** The same as `tests/usecases/traffic.test.ts` says, at full size and in real time. */

const SEARCHES = 500;

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld({ real: true });
});
beforeEach(async () => {
  world = await started.fresh();
  await world.connect();
  await changePreferences({ dayCap: 100_000 });
});
afterAll(() => started.close());

function expectNothingLost(result: CrowdResult): void {
  console.log(JSON.stringify(result));
  expect(result.done).toBe(SEARCHES);
  expect(result.doubled).toBe(0);
  expect(result.refused).toBeLessThanOrEqual(result.calls * 0.005);
  expect(result.calls).toBe(SEARCHES * PAGES + result.refused + result.repeated);
}

describe('a thousand calls at a gateway that refuses the fifth in any second', () => {
  it('none lost, none stored twice, at most 0.5 % refused and those tried again', async () => {
    const result = await crowd(world, { searches: SEARCHES });
    expectNothingLost(result);
    expect(result.repeated).toBe(0);
  });

  it('nor when the worker is replaced in between', async () => {
    const result = await crowd(world, {
      searches: SEARCHES,
      restartAfter: SEARCHES,
      restart: started.restarted,
    });
    expectNothingLost(result);
    expect(result.repeated).toBeLessThanOrEqual(3);
  });
});
