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

/**
 * Calls every operation of the official interface once and stores what came of each, row by row.
 * @param poolId a pool that is open to the user, if there is one
 */
export async function checkWholeKey(
  { transport, credentials, searches }: Parts,
  poolId: string | null,
): Promise<Outcome<null>> {
  const { dialects } = await searches.connection();
  if (!dialects.includes('crossborder')) return failure('account-missing');
  const endHeartbeat = startHeartbeat();
  const check: KeyCheck = { startedAt: searches.now(), finishedAt: null, rows: [] };
  try {
    await keyCheck.write(check);
    const rows = checkKey({ transport, credentials, ...(poolId === null ? {} : { poolId }) });
    for await (const row of rows) {
      check.rows.push(stored(row));
      await keyCheck.write(check);
    }
    await keyCheck.write({ ...check, finishedAt: searches.now() });
    return success(null);
  } finally {
    endHeartbeat();
  }
}

function stored({ failure: reason, lacking, ...row }: CheckRow): KeyCheckRow {
  return { ...row, reason: reason?.code ?? lacking, text: reason?.text ?? null };
}
