import { success } from '../lib/failures/outcome';
import { checkKey, type CheckRow } from '../lib/gateway/key-check';
import type { Clock } from '../lib/traffic/clock';
import { START_GAPS_MS } from '../lib/traffic/limits';
import { createTransport } from '../lib/traffic/transport';
import { accountFrom, credentialsFrom, type Environment } from './live-check-credentials';
import { HEADING, linesOf, summaryOf } from './live-check-table';

interface Parts {
  fetch: typeof fetch;
  env: Environment;
  clock: Clock;
  print: (line: string) => void;
}

const LIMITS = { gapMs: START_GAPS_MS.careful, callMs: 30_000, uploadMs: 60_000 };

/**
 * Calls every operation once and prints a table of what came of it.
 * @returns 0 where nothing failed or drifted, 1 where something did, 2 where the environment names no
 * app
 */
export async function runLiveCheck({ fetch, env, clock, print }: Parts): Promise<0 | 1 | 2> {
  const account = accountFrom(env);
  if (typeof account === 'string') {
    print(account);
    return 2;
  }
  let startedAt = 0;
  const transport = createTransport({
    fetch,
    clock,
    lastStart: {
      read: () => Promise.resolve(startedAt),
      write: (at) => Promise.resolve(void (startedAt = at)),
    },
    limits: () => Promise.resolve(LIMITS),
    count: () => Promise.resolve(success(null)),
  });
  const credentials = credentialsFrom(account, transport, clock.now);
  const rows: CheckRow[] = [];
  print(HEADING);
  for await (const row of checkKey({
    transport,
    credentials,
    poolId: env['ALI1688_POOL_ID'] || undefined,
  })) {
    rows.push(row);
    linesOf(row).forEach(print);
  }
  summaryOf(rows).forEach(print);
  return rows.some(({ state }) => state === 'failed' || state === 'drifted') ? 1 : 0;
}
