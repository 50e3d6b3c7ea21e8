import type { FailureCode } from '@/lib/failures/table';
import type { RankingTab } from '@/lib/store/ranking-tab';
import type { Daily } from './use-ranking';

/** What the platform answers with where it knows no such category. */
const REFUSALS: readonly FailureCode[] = ['gateway-refused', 'parameter-wrong', 'reply-unexpected'];

/** Whether a list was refused that was never read: there may be no such category. */
export function isRefused({ failure, dated }: Daily<RankingTab>): boolean {
  return failure !== null && REFUSALS.includes(failure.code) && !dated?.current;
}
