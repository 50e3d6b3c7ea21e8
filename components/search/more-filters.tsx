import { useState } from 'preact/hooks';
import { Checkbox } from '@/components/base/checkbox';
import { Fold } from '@/components/base/fold';
import { t } from '@/components/words/words';
import { CategoryField } from './category-field';
import { CollectionField } from './collection-field';
import { FilterChips } from './filter-chips';
import { countOfParts, type Narrowing, type NarrowingProblem } from './narrowing';
import type { NarrowingPart, NarrowingScope } from './narrowing-scope';
import { SalesField } from './sales-field';

interface Props {
  form: Narrowing;
  scope: NarrowingScope;
  problem: NarrowingProblem | null;
  isCategoryNeeded: boolean;
  chooseCategory: (() => unknown) | null;
  /** It is open at first: somebody comes back to what is set there. */
  startsOpen: boolean;
  toggled: ((open: boolean) => void) | undefined;
  change: (change: Partial<Narrowing>) => void;
}

/** What stands behind the line, in this order; sort and price stand before it. */
const PARTS: readonly NarrowingPart[] = [
  'category',
  'collection',
  'sales',
  'translateKeyword',
  'sameOnly',
];

/** All that few searches are narrowed by, behind one line that says how much of it is set. */
export function MoreFilters(props: Props) {
  const { form, scope, problem, startsOpen, toggled, change } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const parts = PARTS.filter((part) => scope.parts.includes(part));
  if (parts.length === 0 && scope.more.length === 0) return null;
  const rare = scope.more.flatMap(({ filters }) => filters);
  const count =
    form.filters.filter((filter) => rare.includes(filter)).length + countOfParts(form, parts);
  // What is wrong stands within: nobody should have to look for it.
  const isShown = isOpen || problem?.kind === 'sales-order';
  return (
    <Fold
      summary={t('search.moreFilters')}
      note={count > 0 ? t('search.moreFiltersSet', { count }) : undefined}
      open={isShown}
      toggled={(open) => {
        setOpen(open);
        toggled?.(open);
      }}
    >
      {isShown && <RareParts {...props} parts={parts} />}
      {isShown &&
        scope.more.map((group) => (
          <FilterChips
            key={group.group}
            shown={group}
            chosen={form.filters}
            change={(filters) => change({ filters })}
          />
        ))}
    </Fold>
  );
}

/** Category, collection, sales and the switches, as far as the search takes them. */
function RareParts(props: Props & { parts: readonly NarrowingPart[] }) {
  const { form, problem, isCategoryNeeded, chooseCategory, change, parts } = props;
  return (
    <>
      {parts.includes('category') && (
        <CategoryField
          category={form.category}
          isNeeded={isCategoryNeeded}
          choose={chooseCategory}
          change={(category) => change({ category })}
        />
      )}
      {parts.includes('collection') && (
        <CollectionField
          collectionId={form.collectionId}
          change={(collectionId) => change({ collectionId })}
        />
      )}
      {parts.includes('sales') && (
        <SalesField
          sales={form.sales}
          isTurned={problem?.kind === 'sales-order'}
          change={(sales) => change({ sales })}
        />
      )}
      {(['translateKeyword', 'sameOnly'] as const)
        .filter((part) => parts.includes(part))
        .map((part) => (
          <Checkbox
            key={part}
            label={t(`search.${part}`)}
            hint={t(`search.${part}Hint`)}
            checked={form[part]}
            change={(checked) => change({ [part]: checked })}
          />
        ))}
    </>
  );
}
