import type { Clock } from '@/lib/traffic/clock';

/** A clock that a test moves, or that moves by itself to the end of the shortest wait. */
export interface FakeClock extends Clock {
  sleepers: () => number;
  /** Stops time until the returned function is called: a real exchange is under way. */
  hold: () => () => void;
}

/** A clock that moves only when somebody waits for it, straight to the end of the shortest wait. */
export function fakeClock(start = 1_000_000): FakeClock {
  let now = start;
  let holders = 0;
  const sleeping: { until: number; wake: () => void }[] = [];
  let due = false;
  const advance = (): void => {
    due = false;
    if (holders > 0) return;
    sleeping.sort((a, b) => a.until - b.until);
    const next = sleeping.shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.wake();
    schedule();
  };
  const schedule = (): void => {
    if (due || holders > 0 || sleeping.length === 0) return;
    due = true;
    setImmediate(advance);
  };
  return {
    now: () => now,
    random: () => 0.5,
    sleepers: () => sleeping.length,
    wait: (ms) =>
      new Promise((wake) => {
        sleeping.push({ until: now + ms, wake });
        schedule();
      }),
    hold() {
      holders += 1;
      return () => {
        holders -= 1;
        schedule();
      };
    },
  };
}
