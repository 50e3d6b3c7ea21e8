import { useId } from 'preact/hooks';
import { ListChoice } from '@/components/ranking/list-choice';
import { useHotWords } from '@/components/ranking/use-ranking';
import { t } from '@/components/words/words';
import type { NamedCategory } from '@/lib/store/ranking-view';
import { wordsName } from '@/lib/store/rankings';
import { ComparisonTable } from './comparison-table';
import { HotWordsBeside } from './hot-words-beside';
import { ListColumns } from './list-columns';
import { useColumn } from './use-column';
import type { WorkspaceView } from './workspace-address';
import styles from './workspace.module.css';

interface Props {
  windowId: number;
  view: WorkspaceView;
  category: NamedCategory;
  other: NamedCategory;
  change: (part: Partial<WorkspaceView>) => void;
}

/** One list of two categories beside each other, in figures, in hot words and row by row. */
export function TwoCategories({ windowId, view, category, other, change }: Props) {
  const id = useId();
  // Many a branch of the tree ends in one that is called "Other".
  const isSame = category.name === other.name;
  const label = ({ id, name }: NamedCategory): string => (isSame ? `${name} ${id}` : name);
  const columns = [
    useColumn(category, view.kind, label(category), view),
    useColumn(other, view.kind, label(other), view),
  ];
  const words = [
    { category, daily: useHotWords(category.id) },
    { category: other, daily: useHotWords(other.id) },
  ];
  return (
    <ListColumns
      columns={columns}
      words={words.map((one) => wordsName(one.category.id))}
      view={view}
      change={change}
      choice={<ListChoice kind={view.kind} change={(kind) => change({ kind })} />}
    >
      <section class={styles.block} aria-labelledby={id}>
        <h2 id={id}>{t('workspace.compare.title')}</h2>
        <div class={styles.comparison}>
          <ComparisonTable columns={columns} />
          <HotWordsBeside windowId={windowId} words={words} />
        </div>
      </section>
    </ListColumns>
  );
}
