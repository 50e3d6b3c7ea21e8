import type { Clock } from './clock';
import { CALLS_AT_ONCE, START_GAP_MS } from './limits';

/** Where the time of the last start is kept, so that a restarted worker goes on at the same pace. */
export interface LastStart {
  read: () => Promise<number>;
  write: (at: number) => Promise<void>;
}

interface Waiting {
  urgent: boolean;
  start: () => void;
}

/**
 * Lets calls start one by one, at least `START_GAP_MS` apart and at most `CALLS_AT_ONCE` under way;
 * what a person waits for goes before background work.
 */
export class Pace {
  private readonly waiting: Waiting[] = [];
  private underWay = 0;
  private starting = false;

  constructor(
    private readonly clock: Clock,
    private readonly lastStart: LastStart,
  ) {}

  /** Runs `work` when its turn has come. */
  async run<Result>(urgent: boolean, work: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((start) => {
      this.waiting.push({ urgent, start });
      void this.startNext();
    });
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      void this.startNext();
    }
  }

  private async startNext(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    try {
      while (this.waiting.length > 0 && this.underWay < CALLS_AT_ONCE) {
        const gap = (await this.lastStart.read()) + START_GAP_MS - this.clock.now();
        if (gap > 0) await this.clock.wait(Math.min(gap, START_GAP_MS));
        await this.lastStart.write(this.clock.now());
        this.underWay += 1;
        this.next()?.start();
      }
    } finally {
      this.starting = false;
    }
  }

  private next(): Waiting | undefined {
    const urgent = this.waiting.findIndex((call) => call.urgent);
    return this.waiting.splice(Math.max(urgent, 0), 1)[0];
  }
}
