import { FailureNotice } from '@/components/base/failure-notice';
import type { CategoryTree } from '@/components/browse/category-tree';
import { FirstLevel } from '@/components/ranking/first-level';
import { HotWords } from '@/components/ranking/hot-words';
import { isRefused } from '@/components/ranking/is-refused';
import { useHotWords } from '@/components/ranking/use-ranking';
import { t } from '@/components/words/words';
import { SURE_RANKING_KINDS } from '@/lib/offers/platform-values';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { wordsName } from '@/lib/store/rankings';
import { ListColumns } from './list-columns';
import { useColumn } from './use-column';
import type { WorkspaceView } from './workspace-address';
import styles from './workspace.module.css';

interface Props {
  windowId: number;
  tree: CategoryTree | null;
  view: WorkspaceView;
  category: NamedCategory;
  change: (part: Partial<WorkspaceView>) => void;
}

/** The three lists of a category that are sure, side by side, and its hot words. */
export function OneCategory({ windowId, tree, view, category, change }: Props) {
  const [complex, hot, goodPrice] = SURE_RANKING_KINDS;
  const columns = [
    useColumn(category, complex, t(`values.ranking.${complex}`), view),
    useColumn(category, hot, t(`values.ranking.${hot}`), view),
    useColumn(category, goodPrice, t(`values.ranking.${goodPrice}`), view),
  ];
  const words = useHotWords(category.id);
  const refusal = columns.every(({ daily }) => isRefused(daily)) && columns[0]?.daily.failure;
  if (refusal) {
    return (
      <div class={styles.start}>
        <FailureNotice failure={refusal} />
        <p>{t('ranking.category.unknown')}</p>
        <FirstLevel tree={tree} choose={({ id }) => change({ category: id })} />
      </div>
    );
  }
  return (
    <ListColumns columns={columns} words={[wordsName(category.id)]} view={view} change={change}>
      <HotWords key={category.id} windowId={windowId} daily={words} />
    </ListColumns>
  );
}
