import { Pin } from 'lucide';
import { Icon } from '@/components/base/icon';
import type { CategoryTree } from '@/components/browse/category-tree';
import chips from '@/components/search/narrowing.module.css';
import { t } from '@/components/words/words';
import type { CategoryChoices, NamedCategory } from '@/lib/store/ranking-view';
import { currentName } from './category-options';

/** As many as are found at a glance; the rest is a word away. */
const MOST_RECENT = 6;

interface Props {
  tree: CategoryTree | null;
  choices: CategoryChoices;
  /** The id of the category that is shown. */
  current: string | null;
  choose: (category: NamedCategory) => void;
}

/** Pinned categories and those looked at lately, one press away. */
export function CategoryChips({ tree, choices: { pinned, recent }, current, choose }: Props) {
  const others = recent
    .filter(({ id }) => id !== current && !pinned.some((one) => one.id === id))
    .slice(0, MOST_RECENT);
  const groups = [
    { label: t('ranking.category.pinned'), categories: pinned, isPinned: true },
    { label: t('ranking.category.recent'), categories: others, isPinned: false },
  ];
  const shown = groups.filter(({ categories }) => categories.length > 0);
  if (shown.length === 0) return null;
  return (
    <div class={chips.chips}>
      {shown.map(({ label, categories, isPinned }) => (
        <div key={label} class={chips.chips} role="group" aria-label={label}>
          {categories.map((category) => (
            <button
              key={category.id}
              type="button"
              class={`${chips.chip ?? ''} ${chips.chosen ?? ''}`}
              aria-pressed={category.id === current}
              title={`${label}: ${category.id}`}
              onClick={() => choose(category)}
            >
              {isPinned && <Icon shape={Pin} size={12} />}
              <span dir="auto">{currentName(tree, category)}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
