import { ArrowLeftRight } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { IconButton } from '@/components/base/icon-button';
import type { CategoryTree } from '@/components/browse/category-tree';
import { t } from '@/components/words/words';
import type { CategoryChoices, NamedCategory } from '@/lib/store/ranking-view';
import { CategoryPlace } from './category-place';
import type { WorkspaceView } from './workspace-address';
import styles from './workspace.module.css';

interface Props {
  tree: CategoryTree | null;
  /** null until they have been read. */
  choices: CategoryChoices | null;
  category: NamedCategory | null;
  /** The one beside it. */
  other: NamedCategory | null;
  change: (part: Partial<WorkspaceView>) => void;
}

/** Which categories are shown: one, or two beside each other. */
export function ChooseCategories({ tree, choices, category, other, change }: Props) {
  const id = useId();
  const [twice, setTwice] = useState<NamedCategory | null>(null);
  const go = (part: Partial<WorkspaceView>): void => {
    setTwice(null);
    change(part);
  };
  const choose = (part: 'category' | 'and', chosen: NamedCategory): void => {
    const beside = part === 'category' ? other : category;
    if (chosen.id === beside?.id) setTwice(chosen);
    else go({ [part]: chosen.id });
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="for-screen-readers">
        {t('workspace.choosing.title')}
      </h2>
      <div class={styles.choosing}>
        <CategoryPlace
          tree={tree}
          choices={without(choices, other)}
          label={t('ranking.category.label')}
          category={category}
          choose={(chosen) => choose('category', chosen)}
          takeAway={() => go({ category: other?.id ?? null, and: null })}
        />
        {category && other && (
          <div class={styles.swap}>
            <IconButton
              icon={ArrowLeftRight}
              label={t('workspace.choosing.swap')}
              press={() => go({ category: other.id, and: category.id })}
            />
          </div>
        )}
        {category && (
          <CategoryPlace
            tree={tree}
            choices={without(choices, category)}
            label={t('workspace.choosing.second')}
            hint={t('workspace.choosing.secondHint')}
            category={other}
            choose={(chosen) => choose('and', chosen)}
            takeAway={() => go({ and: null })}
          />
        )}
      </div>
      <p class={styles.soft} role="status">
        {twice && t('workspace.choosing.already', { category: twice.name })}
      </p>
    </section>
  );
}

/** What can be chosen beside a category. */
function without(
  choices: CategoryChoices | null,
  category: NamedCategory | null,
): CategoryChoices | null {
  const others = (all: readonly NamedCategory[]): NamedCategory[] =>
    all.filter(({ id }) => id !== category?.id);
  return choices && { pinned: others(choices.pinned), recent: others(choices.recent) };
}
