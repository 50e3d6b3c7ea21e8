/** Time, so that tests can set it. */
export interface Clock {
  /** ms since 1970 */
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Between 0 and 1, for jitter. */
  random: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: () => Math.random(),
};
