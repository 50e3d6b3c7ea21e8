import { FailureNotice } from '@/components/base/failure-notice';
import { useCategoryTree } from '@/components/browse/use-category-tree';
import { currentName } from '@/components/ranking/category-options';
import { FirstLevel } from '@/components/ranking/first-level';
import { KeylessHint } from '@/components/search/keyless-hint';
import { useConnected } from '@/components/state/use-connected';
import { useSetting } from '@/components/state/use-setting';
import { t } from '@/components/words/words';
import { categoryChoices, type NamedCategory } from '@/lib/store/ranking-view';
import { ChooseCategories } from './choose-categories';
import { OneCategory } from './one-category';
import { TwoCategories } from './two-categories';
import { useWorkspaceView } from './use-workspace-view';
import styles from './workspace.module.css';

/** The lists of one category, or one list of two, as the address says. */
export function WorkspaceRankings({ windowId }: { windowId: number }) {
  const [view, change] = useWorkspaceView();
  const { tree, broken } = useCategoryTree();
  const choices = useSetting(categoryChoices);
  const isConnected = useConnected();
  const named = (id: string | null): NamedCategory | null => {
    if (id === null) return null;
    const looked = [...(choices?.pinned ?? []), ...(choices?.recent ?? [])];
    const known = looked.find((one) => one.id === id) ?? { id, name: id };
    return { id, name: currentName(tree, known) };
  };
  const [category, other] = [named(view.category), named(view.and)];
  const common = { windowId, view, change };
  return (
    <>
      {!isConnected && <KeylessHint text={t('ranking.keyless')} />}
      {broken && <FailureNotice failure={{ code: 'storage-broken' }} />}
      <ChooseCategories
        tree={tree}
        choices={choices}
        category={category}
        other={other}
        change={change}
      />
      {!category && (
        <div class={styles.start}>
          <p>{t('workspace.start')}</p>
          <p class={styles.soft}>{t('workspace.startCalls')}</p>
          <FirstLevel tree={tree} choose={({ id }) => change({ category: id })} />
        </div>
      )}
      {category && !other && (
        <OneCategory key={category.id} {...common} tree={tree} category={category} />
      )}
      {category && other && (
        <TwoCategories
          key={`${category.id} ${other.id}`}
          {...common}
          tree={tree}
          category={category}
          other={other}
        />
      )}
    </>
  );
}
