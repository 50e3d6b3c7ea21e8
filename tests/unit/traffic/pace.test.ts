import { describe, expect, it } from 'vitest';
import { CALLS_AT_ONCE, START_GAP_MS } from '@/lib/traffic/limits';
import { Pace } from '@/lib/traffic/pace';
import { fakeClock } from '../../support/fake-clock';

function paced() {
  const clock = fakeClock();
  let last = 0;
  const lastStart = {
    read: () => Promise.resolve(last),
    write: (at: number) => {
      last = at;
      return Promise.resolve();
    },
  };
  return { clock, lastStart, pace: new Pace(clock, lastStart) };
}

describe('Pace', () => {
  it('starts calls at least the gap apart and never too many at once', async () => {
    const { clock, pace } = paced();
    const starts: number[] = [];
    let underWay = 0;
    let most = 0;
    const call = () =>
      pace.run(true, async () => {
        starts.push(clock.now());
        most = Math.max(most, (underWay += 1));
        await clock.wait(2000);
        underWay -= 1;
      });
    await Promise.all(Array.from({ length: 20 }, call));
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(START_GAP_MS);
    expect(most).toBe(CALLS_AT_ONCE);
  });

  it('keeps the gap across a restart of the worker', async () => {
    const { clock, lastStart, pace } = paced();
    await pace.run(true, () => Promise.resolve());
    const first = clock.now();
    const restarted = new Pace(clock, lastStart);
    const second = await restarted.run(true, () => Promise.resolve(clock.now()));
    expect(second - first).toBeGreaterThanOrEqual(START_GAP_MS);
  });

  it('lets what a person waits for go first', async () => {
    const { pace } = paced();
    const order: string[] = [];
    const run = (urgent: boolean, name: string) =>
      pace.run(urgent, () => Promise.resolve(order.push(name)));
    await Promise.all([run(false, 'first'), run(false, 'later'), run(true, 'urgent')]);
    expect(order.indexOf('urgent')).toBeLessThan(order.indexOf('later'));
  });

  it('gives its place back when the work throws', async () => {
    const { pace } = paced();
    const failing = Array.from({ length: 5 }, () =>
      pace.run(true, () => Promise.reject(new Error('no'))),
    );
    expect(await Promise.allSettled(failing)).toHaveLength(5);
    expect(await pace.run(true, () => Promise.resolve('ran'))).toBe('ran');
  });
});
