import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { IconButton } from '@/components/base/icon-button';
import { useKeptFocus } from '@/components/base/use-kept-focus';
import type { CategoryTree } from '@/components/browse/category-tree';
import { CategoryChips } from '@/components/ranking/category-chips';
import { CategoryField } from '@/components/ranking/category-field';
import { ChosenCategory } from '@/components/ranking/chosen-category';
import ranking from '@/components/ranking/ranking.module.css';
import { t } from '@/components/words/words';
import type { CategoryChoices, NamedCategory } from '@/lib/store/ranking-view';
import styles from './workspace.module.css';

interface Props {
  label: string;
  /** Said while nothing is chosen. */
  hint?: string;
  tree: CategoryTree | null;
  choices: CategoryChoices | null;
  category: NamedCategory | null;
  choose: (category: NamedCategory) => void;
  takeAway: () => void;
}

/** One of the categories that can be shown: chosen here, changed, and taken away. */
export function CategoryPlace(props: Props) {
  const { label, hint, tree, choices, category, choose, takeAway } = props;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, () => box.current?.querySelector('input') ?? null);
  return (
    <div ref={box} class={styles.place} role="group" aria-label={label}>
      <div class={category ? ranking.choice : undefined}>
        <CategoryField label={label} tree={tree} category={category} choose={choose} />
        {category && (
          <div class={ranking.steps}>
            <IconButton
              icon={X}
              label={t('workspace.choosing.takeAway', { category: category.name })}
              press={takeAway}
            />
          </div>
        )}
      </div>
      {!category && hint !== undefined && <p class={styles.soft}>{hint}</p>}
      {choices && (
        <CategoryChips
          tree={tree}
          choices={choices}
          current={category?.id ?? null}
          choose={choose}
        />
      )}
      {category && (
        <ChosenCategory
          key={category.id}
          tree={tree}
          category={category}
          isPinned={choices?.pinned.some(({ id }) => id === category.id) ?? false}
        />
      )}
    </div>
  );
}
