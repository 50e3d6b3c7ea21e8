import type { Clock } from '@/lib/traffic/clock';
import type { FakeClock } from './fake-clock';

const LEAST_LATENCY_MS = 40;
const MOST_JITTER_MS = 60;

/**
 * A network on a clock that does not sleep: each request takes its seeded time to arrive, and time
 * stands still while the real exchange is under way, so that a server with the same clock sees the
 * requests at the moments at which they would have come.
 */
export function network(fetch: typeof globalThis.fetch, clock: FakeClock): typeof fetch {
  let seed = 7;
  return async (input, init) => {
    seed = (seed * 48_271) % 2_147_483_647;
    await clock.wait(LEAST_LATENCY_MS + (seed % MOST_JITTER_MS));
    const go = clock.hold();
    try {
      return await fetch(input, init);
    } finally {
      go();
    }
  };
}

/** A worker's network and clock, and its death: after it nothing that it waits for ever comes. */
export function mortal(
  fetch: typeof globalThis.fetch,
  clock: Clock,
): { fetch: typeof fetch; clock: Clock; die: () => void; isDead: () => boolean } {
  let isDead = false;
  const whileAlive = async <Value>(coming: Promise<Value>): Promise<Value> => {
    const [outcome] = await Promise.allSettled([coming]);
    if (isDead) return new Promise<Value>(() => undefined);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  };
  return {
    fetch: (input, init) => whileAlive(fetch(input, init)),
    clock: { ...clock, wait: (ms) => whileAlive(clock.wait(ms)) },
    die: () => {
      isDead = true;
    },
    isDead: () => isDead,
  };
}
