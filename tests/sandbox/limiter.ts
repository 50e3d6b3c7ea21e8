/**
 * Refuses what goes over so many calls in any rolling second of the sandbox's clock. A refused
 * call takes no place, so a client that only waits is let in again.
 */
export class RateLimiter {
  #perSecond: number | null = null;
  #admitted: number[] = [];

  /** null switches it off, as at the start. */
  limit(perSecond: number | null): void {
    this.#perSecond = perSecond;
    this.#admitted = [];
  }

  /** Whether a call that came in at this moment is let in. */
  admits(at: number): boolean {
    if (this.#perSecond === null) return true;
    this.#admitted = this.#admitted.filter((time) => time > at - 1_000);
    if (this.#admitted.length >= this.#perSecond) return false;
    this.#admitted.push(at);
    return true;
  }
}
