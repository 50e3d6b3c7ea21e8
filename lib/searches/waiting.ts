import type { FailureCode } from '../failures/table';
import { failedSearches } from '../store/searches';
import { workOf } from '../store/several';
import type { Jobs } from './jobs';
import type { SearchParts } from './parts';
import { wantAgain } from './records';

/** What a sign-in, or other credentials, can mend: a key searches for any picture. */
const FOR_CREDENTIALS: readonly FailureCode[] = [
  'account-missing',
  'picture-no-address',
  'app-key-missing',
  'app-secret-missing',
  'app-unknown',
  'token-missing',
  'token-expired',
  'refresh-dead',
  'signature-wrong',
  'not-subscribed',
  'session-missing',
  'session-dead',
  'seller-account-wrong',
  'gateway-host-closed',
  'address-not-allowed',
];
/** What failed longer ago is not what the person waits for. */
const WAITED_MS = 30 * 60 * 1000;

/** Takes up again what failed for want of working credentials, now that there are others. */
export async function resumeWithCredentials(parts: SearchParts, jobs: Jobs): Promise<void> {
  const since = parts.now() - WAITED_MS;
  for (const { id, failure, updatedAt } of await failedSearches()) {
    const isWaiting = failure !== null && FOR_CREDENTIALS.includes(failure.code);
    if (isWaiting && updatedAt > since && (await wantAgain(parts, id)))
      jobs.start(await workOf(id));
  }
}
