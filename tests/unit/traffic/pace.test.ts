import { describe, expect, it } from 'vitest';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import type { Urgency } from '@/lib/gateway/http';
import { CALLS_AT_ONCE, START_GAPS_MS } from '@/lib/traffic/limits';
import { Pace } from '@/lib/traffic/pace';
import { fakeClock } from '../../support/fake-clock';

const GAP_MS = START_GAPS_MS.careful;
const gapMs = () => Promise.resolve(GAP_MS);
const ready = (): Promise<Outcome<null>> => Promise.resolve(success(null));

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
  return { clock, lastStart, pace: new Pace(clock, lastStart, gapMs) };
}

describe('Pace', () => {
  it('starts calls at least the gap apart and never too many at once', async () => {
    const { clock, pace } = paced();
    const starts: number[] = [];
    let underWay = 0;
    let most = 0;
    const call = () =>
      pace.run('interactive', ready, async () => {
        starts.push(clock.now());
        most = Math.max(most, (underWay += 1));
        await clock.wait(2000);
        underWay -= 1;
        return success(null);
      });
    await Promise.all(Array.from({ length: 20 }, call));
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP_MS);
    expect(most).toBe(CALLS_AT_ONCE);
  });

  it('keeps the gap however long a call takes to prepare', async () => {
    const { clock, pace } = paced();
    const starts: number[] = [];
    const call = (_: unknown, index: number) =>
      pace.run(
        'interactive',
        async () => {
          await clock.wait(index % 2 === 0 ? 200 : 0);
          return success(null);
        },
        () => Promise.resolve(success(starts.push(clock.now()))),
      );
    await Promise.all(Array.from({ length: 10 }, call));
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(gaps).toEqual(gaps.map(() => GAP_MS));
  });

  it('keeps the gap across a restart of the worker', async () => {
    const { clock, lastStart, pace } = paced();
    await pace.run('interactive', ready, ready);
    const first = clock.now();
    const restarted = new Pace(clock, lastStart, gapMs);
    await restarted.run('interactive', ready, ready);
    expect(clock.now() - first).toBeGreaterThanOrEqual(GAP_MS);
  });

  it('lets what is more urgent go first', async () => {
    const { pace } = paced();
    const order: string[] = [];
    const run = (urgency: Urgency, name: string) =>
      pace.run(urgency, ready, () => Promise.resolve(success(order.push(name))));
    await Promise.all([
      run('background', 'the first of all'),
      run('background', 'the rest'),
      run('interactive', 'a person'),
      run('first', 'a token'),
    ]);
    expect(order).toEqual(['the first of all', 'a token', 'a person', 'the rest']);
  });

  it('rests where the gateway asks for a pause, however many are waiting', async () => {
    const { clock, pace } = paced();
    const starts: number[] = [];
    const call = (_: unknown, index: number) =>
      pace.run('interactive', ready, async () => {
        starts.push(clock.now());
        await clock.wait(50);
        if (index === 2) await pace.rest(1000);
        return success(null);
      });
    await Promise.all(Array.from({ length: 6 }, call));
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(gaps).toEqual([GAP_MS, GAP_MS, 1050, GAP_MS, GAP_MS]);
  });

  it('fails a call for which the time of the last start cannot be kept, and goes on', async () => {
    const { lastStart, pace } = paced();
    const { write } = lastStart;
    lastStart.write = () => Promise.reject(new Error('the storage is full'));
    await expect(pace.run('interactive', ready, ready)).rejects.toThrow('full');
    lastStart.write = write;
    expect(await pace.run('interactive', ready, ready)).toEqual(success(null));
  });

  it('starts nothing for a call that cannot be made, and loses no time by it', async () => {
    const { clock, pace } = paced();
    const refused = () => Promise.resolve(failure('day-cap'));
    const never = () => Promise.reject<Outcome<null>>(new Error('it was made'));
    const from = clock.now();
    expect(await pace.run('interactive', refused, never)).toEqual(failure('day-cap'));
    expect(clock.now()).toBe(from);
  });

  it('gives its place back when preparing or the work throws', async () => {
    const { pace } = paced();
    const broken = () => Promise.reject<Outcome<null>>(new Error('no'));
    const failing = Array.from({ length: 8 }, (_, index) =>
      index % 2 === 0
        ? pace.run('interactive', ready, broken)
        : pace.run('interactive', broken, ready),
    );
    const ends = await Promise.allSettled(failing);
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await pace.run('interactive', ready, ready)).toEqual(success(null));
  });
});
