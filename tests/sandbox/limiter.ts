/**
 * Refuses what goes over so many calls in any rolling second of the sandbox's clock. Each gateway
 * counts its own. A refused call takes no place, so a client that only waits is let in again.
 */
export class RateLimiter {
  #perSecond: number | null = null;
  readonly #admitted = new Map<string, number[]>();

  /** null switches it off, as at the start. */
  limit(perSecond: number | null): void {
    this.#perSecond = perSecond;
    this.#admitted.clear();
  }

  /** Whether a call that came in at this moment is let in by that gateway. */
  admits({ at, host }: { readonly at: number; readonly host: string }): boolean {
    if (this.#perSecond === null) return true;
    const recent = (this.#admitted.get(host) ?? []).filter((time) => time > at - 1_000);
    this.#admitted.set(host, recent);
    if (recent.length >= this.#perSecond) return false;
    recent.push(at);
    return true;
  }
}
