import type { FailureCode } from '@/lib/failures/table';
import type { RankingSnapshot } from '@/lib/store/rankings';
import type { Daily } from './use-ranking';

/** What the platform answers with where it knows no such category. */
const REFUSALS: readonly FailureCode[] = ['gateway-refused', 'parameter-wrong', 'reply-unexpected'];

/** Whether a list was refused that was never read: there may be no such category. */
export function isRefused({ failure, dated }: Daily<RankingSnapshot>): boolean {
  return failure !== null && REFUSALS.includes(failure.code) && !dated?.current;
}
