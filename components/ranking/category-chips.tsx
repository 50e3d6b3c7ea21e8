import { Pin } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import type { CategoryTree } from '@/components/browse/category-tree';
import chips from '@/components/search/narrowing.module.css';
import { t } from '@/components/words/words';
import type { CategoryChoices, NamedCategory } from '@/lib/store/ranking-view';
import { currentName } from './category-options';
import styles from './ranking.module.css';

/** As many of a kind as are found at a glance; the others are a press or a word away. */
const AT_A_GLANCE = 6;

interface Props {
  tree: CategoryTree | null;
  choices: CategoryChoices;
  /** The id of the category that is shown. */
  current: string | null;
  choose: (category: NamedCategory) => void;
}

/** Pinned categories and those looked at lately, one press away. */
export function CategoryChips({ choices: { pinned, recent }, ...props }: Props) {
  const [hasAll, setHasAll] = useState(false);
  const others = recent
    .filter(({ id }) => id !== props.current && !pinned.some((one) => one.id === id))
    .slice(0, AT_A_GLANCE);
  if (pinned.length + others.length === 0) return null;
  return (
    <div class={`${chips.chips ?? ''} ${styles.chips ?? ''}`}>
      {pinned.length > 0 && (
        <div class={chips.chips} role="group" aria-label={t('ranking.category.pinned')}>
          {pinned.slice(0, AT_A_GLANCE).map((category) => (
            <Chip key={category.id} category={category} isPinned {...props} />
          ))}
          {pinned.length > AT_A_GLANCE && (
            <button
              type="button"
              class={chips.chip}
              aria-expanded={hasAll}
              onClick={() => setHasAll(!hasAll)}
            >
              {t('ranking.category.allPinned', { count: pinned.length })}
            </button>
          )}
          {hasAll &&
            pinned
              .slice(AT_A_GLANCE)
              .map((category) => (
                <Chip key={category.id} category={category} isPinned {...props} />
              ))}
        </div>
      )}
      {others.length > 0 && (
        <div class={chips.chips} role="group" aria-label={t('ranking.category.recent')}>
          {others.map((category) => (
            <Chip key={category.id} category={category} {...props} />
          ))}
        </div>
      )}
    </div>
  );
}

interface ChipProps extends Omit<Props, 'choices'> {
  category: NamedCategory;
  isPinned?: boolean;
}

function Chip({ category, isPinned = false, tree, current, choose }: ChipProps) {
  const { id } = category;
  const kind = t(isPinned ? 'ranking.category.pinned' : 'ranking.category.recent');
  return (
    <button
      type="button"
      class={`${chips.chip ?? ''} ${chips.chosen ?? ''}`}
      aria-pressed={id === current}
      title={`${kind}: ${id}`}
      onClick={() => choose(category)}
    >
      {isPinned && <Icon shape={Pin} size={12} />}
      <span dir="auto">{currentName(tree, category)}</span>
    </button>
  );
}
