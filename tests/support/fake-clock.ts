import type { Clock } from '@/lib/traffic/clock';

/** A clock that moves only when somebody waits for it, straight to the end of the shortest wait. */
export function fakeClock(start = 1_000_000): Clock & { sleepers: () => number } {
  let now = start;
  const sleeping: { until: number; wake: () => void }[] = [];
  let due = false;
  const advance = (): void => {
    due = false;
    sleeping.sort((a, b) => a.until - b.until);
    const next = sleeping.shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.wake();
    schedule();
  };
  const schedule = (): void => {
    if (due || sleeping.length === 0) return;
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
  };
}
