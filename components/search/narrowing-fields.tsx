import { language, t } from '@/components/words/words';
import type { Dialect } from '@/lib/offers/dialects';
import { FilterChips } from './filter-chips';
import { MoreFilters } from './more-filters';
import type { Narrowing, NarrowingProblem } from './narrowing';
import { lackingParts, scopeOf, type NarrowableKind, type NarrowingPart } from './narrowing-scope';
import styles from './narrowing.module.css';
import { PriceRange } from './price-range';
import { SortSelect } from './sort-select';
import { WordsField } from './words-field';

interface Props {
  form: Narrowing;
  problem: NarrowingProblem | null;
  kind: NarrowableKind;
  /** The interface that answers. */
  dialect: Dialect;
  /** The search has no words: its category is all that it asks for. */
  isCategoryNeeded?: boolean;
  /** Opens the category tree; null where there is no room for it. */
  chooseCategory?: (() => unknown) | null;
  /** What few searches are narrowed by is shown at first, too. */
  isMoreOpen?: boolean;
  /** A person opened or closed that part. */
  toggledMore?: (open: boolean) => void;
  change: (change: Partial<Narrowing>) => void;
}

/** Filters, sort, price range and the rest, the same wherever a search is narrowed. */
export function NarrowingFields(props: Props) {
  const { form, problem, kind, dialect, change } = props;
  const { isCategoryNeeded = false, chooseCategory = null } = props;
  const { isMoreOpen = false, toggledMore } = props;
  const scope = scopeOf(kind, dialect);
  const has = (part: NarrowingPart): boolean => scope.parts.includes(part);
  return (
    <div class={styles.form}>
      {scope.atHand.map((group) => (
        <FilterChips
          key={group.group}
          bare={group.group === 'quick'}
          shown={group}
          chosen={form.filters}
          change={(filters) => change({ filters })}
        />
      ))}
      {(has('sort') || has('price')) && (
        <div class={styles.row}>
          {has('sort') && (
            <SortSelect
              sort={form.sort}
              byDefault={kind === 'several' ? t('several.byVotes') : undefined}
              change={(sort) => change({ sort })}
            />
          )}
          {has('price') && (
            <PriceRange
              form={form}
              problem={problem}
              change={(field, text) => change({ [field]: text })}
            />
          )}
        </div>
      )}
      <MoreFilters
        form={form}
        scope={scope}
        problem={problem}
        isCategoryNeeded={isCategoryNeeded}
        chooseCategory={chooseCategory}
        startsOpen={isMoreOpen}
        toggled={toggledMore}
        change={change}
      />
      {(['words', 'hint'] as const)
        .filter((part) => has(part))
        .map((part) => (
          <WordsField
            key={part}
            part={part}
            words={form[part]}
            change={(words) => change({ [part]: words })}
          />
        ))}
      <NotTaken kind={kind} dialect={dialect} />
      {problem && (
        <p class={styles.problem} role="alert">
          {problemWords(problem)}
        </p>
      )}
    </div>
  );
}

/** What cannot be set here, and that it is the interface which does not take it. */
function NotTaken({ kind, dialect }: Pick<Props, 'kind' | 'dialect'>) {
  const lacking = lackingParts(kind, dialect).map((part) => t(`search.parts.${part}`));
  if (lacking.length === 0) return null;
  const list = new Intl.ListFormat(language.value).format(lacking);
  return (
    <p class={styles.soft}>
      {t('search.notTaken', { dialect: t(`values.dialect.${dialect}`), list })}
    </p>
  );
}

function problemWords(problem: NarrowingProblem): string {
  switch (problem.kind) {
    case 'order':
      return t('search.priceOrder');
    case 'sales-order':
      return t('search.salesOrder');
    case 'unreadable':
      return t('search.priceUnreadable', { text: problem.text });
  }
}
