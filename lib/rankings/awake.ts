import { startHeartbeat } from '../searches/heartbeat';

/** Does work that takes longer than an idle worker lives, and keeps the worker alive for it. */
export async function awake<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = startHeartbeat();
  try {
    return await work();
  } finally {
    end();
  }
}
