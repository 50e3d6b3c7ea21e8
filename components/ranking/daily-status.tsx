import { useSetting } from '@/components/state/use-setting';
import { shown } from '@/components/words/shown';
import { explain, sentences, t } from '@/components/words/words';
import { rankingRefresh } from '@/lib/store/ranking-refresh';
import styles from './ranking.module.css';

/** How the daily reading of pinned categories stands, and why it stopped if it did. */
export function DailyStatus({ pinned }: { pinned: number }) {
  const refresh = useSetting(rankingRefresh);
  if (pinned === 0 || refresh?.lastRunAt == null) return null;
  const { lastRunAt, lastFailure, pending } = refresh;
  return (
    <p class={styles.soft} data-daily>
      {sentences(
        t('ranking.daily.last', { moment: shown.moment(lastRunAt) }),
        pending > 0 && t('ranking.daily.pending', { count: pending }),
        lastFailure !== null && explain({ code: lastFailure }).says,
      )}
    </p>
  );
}
