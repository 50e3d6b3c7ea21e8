import { failure, success, type Outcome } from '../failures/outcome';
import type { CredentialSource } from '../gateway/credentials';
import type { Transport } from '../gateway/http';
import { checkKey, type CheckRow } from '../gateway/key-check';
import { keyCheck, type KeyCheck, type KeyCheckRow } from '../store/key-check';
import { startHeartbeat } from './heartbeat';
import type { SearchParts } from './parts';

interface Parts {
  transport: Transport;
  credentials: CredentialSource;
  searches: Pick<SearchParts, 'connection' | 'now'>;
}

/** In this worker's hands; two checks at once would mix their rows. */
let underWay: Promise<Outcome<null>> | null = null;

/**
 * Calls every operation of the official interface once and stores what came of each, row by row.
 * @param poolId a pool that is open to the user, if there is one
 */
export function checkWholeKey(parts: Parts, poolId: string | null): Promise<Outcome<null>> {
  underWay ??= check(parts, poolId).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function check(
  { transport, credentials, searches }: Parts,
  poolId: string | null,
): Promise<Outcome<null>> {
  const { dialects } = await searches.connection();
  if (!dialects.includes('crossborder')) return failure('account-missing');
  const endHeartbeat = startHeartbeat();
  const found: KeyCheck = { startedAt: searches.now(), finishedAt: null, rows: [] };
  try {
    await keyCheck.write(found);
    const rows = checkKey({ transport, credentials, ...(poolId === null ? {} : { poolId }) });
    for await (const row of rows) {
      found.rows.push(stored(row));
      await keyCheck.write(found);
    }
    await keyCheck.write({ ...found, finishedAt: searches.now() });
    return success(null);
  } finally {
    endHeartbeat();
  }
}

function stored({ failure: reason, lacking, ...row }: CheckRow): KeyCheckRow {
  return { ...row, reason: reason?.code ?? lacking, text: reason?.text ?? null };
}
