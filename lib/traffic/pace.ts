import type { Outcome } from '../failures/outcome';
import type { Urgency } from '../gateway/http';
import type { Clock } from './clock';
import { CALLS_AT_ONCE, REST_MS } from './limits';

const ORDER: readonly Urgency[] = ['first', 'interactive', 'background'];

/** Where the time of the last start is kept, so that a restarted worker goes on at the same pace. */
export interface LastStart {
  read: () => Promise<number>;
  write: (at: number) => Promise<void>;
}

interface Waiting {
  urgency: Urgency;
  /** @returns whether the call goes out after all */
  prepare: () => Promise<boolean>;
  start: () => void;
  /** Something of ours broke before its moment came. */
  fail: (error: unknown) => void;
}

/**
 * Lets calls start one by one, at least a gap apart and at most `CALLS_AT_ONCE` under way; what is
 * more urgent goes first. All that has to be done for a call is done before its moment comes, so that
 * it leaves at that moment and calls do not bunch up.
 */
export class Pace {
  private readonly waiting: Waiting[] = [];
  private underWay = 0;
  private starting = false;

  constructor(
    private readonly clock: Clock,
    private readonly lastStart: LastStart,
    /** ms between two starts */
    private readonly gapMs: () => Promise<number>,
  ) {}

  /**
   * Prepares when the turn is near, and works when it has come.
   * @returns what `work` gives, or the failure of `prepare`, after which nothing starts
   */
  async run<Ready, Result>(
    urgency: Urgency,
    prepare: () => Promise<Outcome<Ready>>,
    work: (ready: Ready) => Promise<Outcome<Result>>,
  ): Promise<Outcome<Result>> {
    const ready = await this.turn(urgency, prepare);
    if (!ready.ok) return ready;
    try {
      return await work(ready.value);
    } finally {
      this.underWay -= 1;
      void this.startNext();
    }
  }

  /** Nothing starts for a while: the gateway has asked for a pause. To be said by the work itself. */
  async rest(ms: number): Promise<void> {
    const start = this.clock.now() + ms - (await this.gapMs());
    await this.lastStart.write(Math.max(start, await this.lastStart.read()));
  }

  private turn<Ready>(
    urgency: Urgency,
    prepare: () => Promise<Outcome<Ready>>,
  ): Promise<Outcome<Ready>> {
    return new Promise((come, fail) => {
      let ready: Outcome<Ready> | undefined;
      this.waiting.push({
        urgency,
        async prepare() {
          ready = await prepare();
          if (!ready.ok) come(ready);
          return ready.ok;
        },
        start: () => {
          if (ready) come(ready);
        },
        fail: (error) => {
          fail(error instanceof Error ? error : new Error('before a call', { cause: error }));
        },
      });
      void this.startNext();
    });
  }

  private async startNext(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    try {
      while (this.waiting.length > 0 && this.underWay < CALLS_AT_ONCE) {
        const call = this.next();
        if (call) await this.startInTurn(call);
      }
    } finally {
      this.starting = false;
    }
  }

  private async startInTurn(call: Waiting): Promise<void> {
    try {
      if (!(await call.prepare())) return;
      await this.moment();
    } catch (error) {
      call.fail(error);
      return;
    }
    this.underWay += 1;
    call.start();
  }

  /** Waits for the next start's moment. A pause that is asked for meanwhile puts it off. */
  private async moment(): Promise<void> {
    for (;;) {
      const left = (await this.lastStart.read()) + (await this.gapMs()) - this.clock.now();
      // Farther off than any pause: the clock was set back, which must not stop everything.
      if (left <= 0 || left > REST_MS) break;
      await this.clock.wait(left);
    }
    await this.lastStart.write(this.clock.now());
  }

  private next(): Waiting | undefined {
    const first = ORDER.find((urgency) => this.waiting.some((call) => call.urgency === urgency));
    const index = this.waiting.findIndex((call) => call.urgency === first);
    return this.waiting.splice(Math.max(index, 0), 1)[0];
  }
}
