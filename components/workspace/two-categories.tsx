import { useId } from 'preact/hooks';
import type { CategoryTree } from '@/components/browse/category-tree';
import { FirstLevel } from '@/components/ranking/first-level';
import { isRefused } from '@/components/ranking/is-refused';
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
  tree: CategoryTree | null;
  view: WorkspaceView;
  category: NamedCategory;
  other: NamedCategory;
  change: (part: Partial<WorkspaceView>) => void;
}

/** One list of two categories beside each other, in figures, in hot words and row by row. */
export function TwoCategories(props: Props) {
  const { windowId, tree, view, category, other, change } = props;
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
  const [isUnknown = false, isOtherUnknown = false] = columns.map(({ daily }) => isRefused(daily));
  const replace = (part: 'category' | 'and', beside: NamedCategory, { id }: NamedCategory): void =>
    // The same twice is one.
    change(id === beside.id ? { category: id, and: null } : { [part]: id });
  return (
    <ListColumns
      columns={columns}
      words={words.map((one) => wordsName(one.category.id))}
      view={view}
      change={change}
      choice={<ListChoice kind={view.kind} change={(kind) => change({ kind })} />}
    >
      {isUnknown && (
        <Instead
          name={label(category)}
          tree={tree}
          choose={(chosen) => replace('category', other, chosen)}
        />
      )}
      {isOtherUnknown && (
        <Instead
          name={label(other)}
          tree={tree}
          choose={(chosen) => replace('and', category, chosen)}
        />
      )}
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

interface InsteadProps {
  name: string;
  tree: CategoryTree | null;
  choose: (category: NamedCategory) => void;
}

/** What can be chosen instead of a category that 1688 does not know. */
function Instead({ name, tree, choose }: InsteadProps) {
  return (
    <section class={styles.start} aria-label={name}>
      <h2 dir="auto">{name}</h2>
      <p>{t('ranking.category.unknown')}</p>
      <FirstLevel tree={tree} choose={choose} />
    </section>
  );
}
