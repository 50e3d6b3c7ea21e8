import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait, and what for: `what` completes the sentence "gave up waiting for …". */
export interface Waiting {
  what: string;
  /** Milliseconds until giving up. */
  timeoutMs?: number;
  /** Milliseconds between two looks. */
  everyMs?: number;
}

type Falsy = undefined | null | false | 0 | '';

/**
 * Waits for a state instead of for a time: looks again and again until the condition gives
 * something truthy, and returns that. What the condition throws ends the waiting at once.
 */
export async function until<T>(
  condition: () => T | Falsy | Promise<T | Falsy>,
  { what, timeoutMs = 10_000, everyMs = 20 }: Waiting,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > deadline) {
      throw new Error(`gave up waiting for ${what} after ${timeoutMs} ms`);
    }
    await pause(everyMs);
  }
}
