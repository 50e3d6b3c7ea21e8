import { FailureNotice } from '@/components/base/failure-notice';
import type { CategoryTree } from '@/components/browse/category-tree';
import { useSetting } from '@/components/state/use-setting';
import { shown } from '@/components/words/shown';
import { sentences, t } from '@/components/words/words';
import { dayOf } from '@/lib/store/day-count';
import { inIncognito } from '@/lib/store/incognito';
import { failedOn, rankingRefresh } from '@/lib/store/ranking-refresh';
import type { NamedCategory, RankingView } from '@/lib/store/ranking-view';
import { FailedLists } from './failed-lists';
import styles from './ranking.module.css';

interface Props {
  tree: CategoryTree | null;
  pinned: readonly NamedCategory[];
  choose: (change: Partial<RankingView>) => void;
}

/**
 * How the daily reading of pinned categories stands, and what went wrong with it. In incognito there is
 * none; what is kept of it is of regular windows.
 */
export function DailyStatus({ tree, pinned, choose }: Props) {
  const refresh = useSetting(rankingRefresh);
  if (pinned.length === 0 || !refresh || inIncognito()) return null;
  const { lastReadAt, lastFailure, pending } = refresh;
  const failed = failedOn(refresh, dayOf(Date.now()));
  if (lastReadAt === null && lastFailure === null && failed.length === 0) return null;
  return (
    <>
      <p class={styles.soft} data-daily>
        {sentences(
          lastReadAt !== null && t('ranking.daily.last', { moment: shown.moment(lastReadAt) }),
          pending > 0 && t('ranking.daily.pending', { count: pending }),
          lastFailure !== null && t('ranking.daily.stopped'),
        )}
      </p>
      {/* Of a key that is missing the tab itself speaks. */}
      {lastFailure !== null && lastFailure !== 'account-missing' && (
        <FailureNotice failure={{ code: lastFailure }} />
      )}
      <FailedLists tree={tree} pinned={pinned} failed={failed} choose={choose} />
    </>
  );
}
