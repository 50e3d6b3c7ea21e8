import { FaultQueue } from './faults';
import { RateLimiter } from './limiter';
import { RequestLog } from './log';
import { UploadStore } from './pictures/uploads';
import { PoolTasks } from './pool-tasks';
import { TokenStore } from './tokens';

/** Everything that one running sandbox remembers. The catalogue is not here: it never changes. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tokens: TokenStore;
  readonly uploads: UploadStore;
  readonly faults: FaultQueue;
  readonly limiter: RateLimiter;
  readonly poolTasks: PoolTasks;
  readonly log: RequestLog;
}

export function createWorld(now: () => number): World {
  return {
    now,
    tokens: new TokenStore(now),
    uploads: new UploadStore(),
    faults: new FaultQueue(),
    limiter: new RateLimiter(),
    poolTasks: new PoolTasks(),
    log: new RequestLog(),
  };
}

/** Faults, limit, tokens, uploads, pool tasks and log back to the start. */
export function resetWorld(world: World): void {
  world.tokens.reset();
  world.uploads.clear();
  world.faults.clear();
  world.limiter.limit(null);
  world.poolTasks.clear();
  world.log.clear();
}
