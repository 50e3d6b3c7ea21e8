import { browser } from 'wxt/browser';
import { unfinishedSearches } from '../store/searches';
import { startHeartbeat } from './heartbeat';

/** The alarm that brings a worker back which died with work open. */
export const WORK_ALARM = 'work';
const ALARM_MINUTES = 0.5;

/** Keeps the worker alive while there is work, and takes up what a worker before it left. */
export interface Jobs {
  /**
   * Starts work on a search, unless this worker is at it already. With `ready` the search is this
   * worker's from now on, but work begins when that has come.
   */
  start: (searchId: string, ready?: Promise<void>) => void;
  /** Takes up all searches that are not finished. */
  resume: () => Promise<void>;
}

/**
 * Makes the worker's jobs.
 * @param run works on one search to its end, and never throws
 * @param tidy clears up, when all work is done
 */
export function createJobs(
  run: (searchId: string) => Promise<void>,
  tidy: () => Promise<void>,
): Jobs {
  // Not truth, only what this worker has in hand; the truth is each record's state. A search that is
  // wanted again while its work ends is marked, or the wish would be lost.
  const inHand = new Map<string, 'once' | 'again'>();
  let endHeartbeat: (() => void) | undefined;

  async function work(searchId: string, ready?: Promise<void>): Promise<void> {
    try {
      await ready;
    } catch (error) {
      console.error('before a search', error);
    }
    do {
      inHand.set(searchId, 'once');
      await run(searchId);
    } while (inHand.get(searchId) === 'again');
    inHand.delete(searchId);
    if (inHand.size === 0) await rest();
  }

  async function rest(): Promise<void> {
    endHeartbeat?.();
    endHeartbeat = undefined;
    await browser.alarms.clear(WORK_ALARM);
    await tidy();
  }

  function start(searchId: string, ready?: Promise<void>): void {
    if (inHand.has(searchId)) {
      inHand.set(searchId, 'again');
      return;
    }
    inHand.set(searchId, 'once');
    endHeartbeat ??= startHeartbeat();
    void browser.alarms.create(WORK_ALARM, { periodInMinutes: ALARM_MINUTES });
    void work(searchId, ready);
  }

  return {
    start,
    async resume() {
      const unfinished = await unfinishedSearches();
      for (const { id } of unfinished) if (!inHand.has(id)) start(id);
      if (inHand.size === 0) await browser.alarms.clear(WORK_ALARM);
    },
  };
}
