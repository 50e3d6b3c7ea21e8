import { useSetting } from '@/components/state/use-setting';
import { shown } from '@/components/words/shown';
import { explain, sentences, t } from '@/components/words/words';
import { inIncognito } from '@/lib/store/incognito';
import { rankingRefresh } from '@/lib/store/ranking-refresh';
import styles from './ranking.module.css';

/**
 * How the daily reading of pinned categories stands, and why it stopped if it did. In incognito there is
 * none; what is kept of it is of regular windows.
 */
export function DailyStatus({ pinned }: { pinned: number }) {
  const refresh = useSetting(rankingRefresh);
  if (pinned === 0 || !refresh || inIncognito()) return null;
  const { lastReadAt, lastFailure, pending } = refresh;
  if (lastReadAt === null && lastFailure === null) return null;
  return (
    <p class={styles.soft} data-daily>
      {sentences(
        lastReadAt !== null && t('ranking.daily.last', { moment: shown.moment(lastReadAt) }),
        pending > 0 && t('ranking.daily.pending', { count: pending }),
        lastFailure !== null && explain({ code: lastFailure }).says,
      )}
    </p>
  );
}
