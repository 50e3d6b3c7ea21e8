import { Columns3 } from 'lucide';
import { LinkButton } from '@/components/base/link-button';
import { useLack } from '@/components/state/use-connection';
import { writeAddress } from '@/components/workspace/workspace-address';
import { t } from '@/components/words/words';
import { SURE_RANKING_KINDS, type RankingKind } from '@/lib/offers/platform-values';
import { listName } from '@/lib/store/rankings';
import styles from './ranking.module.css';
import { useUnread } from './use-unread';

interface Props {
  categoryId: string;
  /** The list that is shown here. */
  kind: RankingKind;
  limit: number;
}

/** Opens a tab with all lists of the category, and says what that costs beyond what is shown here. */
export function OpenWorkspace({ categoryId, kind, limit }: Props) {
  const lack = useLack('ranking');
  const others = SURE_RANKING_KINDS.filter((other) => other !== kind);
  const unread = useUnread(others.map((other) => listName(categoryId, other)));
  const calls = unread?.length ?? 0;
  const address = writeAddress({ category: categoryId, kind, limit });
  return (
    <p class={styles.workspace}>
      <LinkButton kind="quiet" icon={Columns3} href={`/workspace.html${address}`}>
        {t('workspace.open')}
      </LinkButton>
      {!lack && calls > 0 && (
        <span class={styles.soft}>{t('workspace.openCalls', { count: calls })}</span>
      )}
    </p>
  );
}
