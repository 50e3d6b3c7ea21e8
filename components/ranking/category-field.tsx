import { useId, useState } from 'preact/hooks';
import { CategoryNames } from '@/components/browse/category-name';
import type { CategoryTree } from '@/components/browse/category-tree';
import field from '@/components/base/field.module.css';
import { t } from '@/components/words/words';
import type { NamedCategory } from '@/lib/store/ranking-view';
import {
  categoryOptions,
  currentName,
  namedCategory,
  type CategoryOption,
} from './category-options';
import styles from './category-field.module.css';

interface Props {
  /** Its name, where there is more than one. */
  label?: string;
  /** null until the store has been read. */
  tree: CategoryTree | null;
  category: NamedCategory | null;
  choose: (category: NamedCategory) => void;
}

/** The category whose lists are shown: typed by a name in either language, or by its id. */
export function CategoryField({ label, tree, category, choose }: Props) {
  const id = useId();
  // null: nothing has been typed, so the field says what is chosen.
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const options = tree && text !== null && text.trim() !== '' ? categoryOptions(tree, text) : null;
  const optionId = (index: number): string => `${id}-${index}`;

  const take = (option: CategoryOption | undefined): void => {
    if (!option) return;
    setText(null);
    choose(namedCategory(option.category));
  };
  const move = (to: number): void => {
    setActive(to);
    document.getElementById(optionId(to))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    // Keys belong to the input method while a word is made in it.
    if (event.isComposing) return;
    const count = options?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) move((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) move((active + count - 1) % count);
    else if (event.key === 'Enter') take(options?.[active]);
    else if (event.key === 'Escape' && text !== null) setText(null);
    else return;
    event.preventDefault();
  };
  return (
    <div class={`${field.field ?? ''} ${styles.box ?? ''}`}>
      <label class={field.label} for={id}>
        {label ?? t('ranking.category.label')}
      </label>
      <input
        id={id}
        class={field.control}
        type="text"
        role="combobox"
        aria-expanded={options !== null && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options?.[active] ? optionId(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={t('ranking.category.hint')}
        value={text ?? (category ? currentName(tree, category) : '')}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={() => setText(null)}
      />
      <ul
        id={`${id}-list`}
        class={styles.options}
        role="listbox"
        aria-label={t('ranking.category.found')}
        hidden={options === null || options.length === 0}
      >
        {options?.map((option, index) => (
          <li
            key={option.category.id}
            id={optionId(index)}
            class={styles.option}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, which would close the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <OptionWords option={option} />
          </li>
        ))}
      </ul>
      <p class={field.hint} role="status">
        {options?.length === 0 && t('ranking.category.noneKnown')}
      </p>
    </div>
  );
}

function OptionWords({ option: { category, path, isBare } }: { option: CategoryOption }) {
  if (isBare) return <>{t('ranking.category.useId', { id: category.id })}</>;
  return (
    <>
      <CategoryNames category={category} />
      <span class={field.hint}>{[path, category.id].filter(Boolean).join(' · ')}</span>
    </>
  );
}
