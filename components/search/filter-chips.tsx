import { t } from '@/components/words/words';
import { FILTERS, type Filter } from '@/lib/offers/platform-values';
import type { FiltersOfGroup } from './narrowing-scope';
import styles from './narrowing.module.css';

interface Props {
  shown: FiltersOfGroup;
  /** Says the group's name to screen readers only. */
  bare?: boolean;
  chosen: readonly Filter[];
  change: (chosen: Filter[]) => void;
}

/** The filters of a group. All that are pressed hold together, with those of other groups. */
export function FilterChips({ shown: { group, filters }, bare = false, chosen, change }: Props) {
  const toggle = (filter: Filter): void => {
    change(FILTERS.filter((known) => chosen.includes(known) !== (known === filter)));
  };
  const name = t(`values.filterGroup.${group}`);
  return (
    <div class={styles.group}>
      {!bare && (
        <p class={styles.name} aria-hidden="true">
          {name}
        </p>
      )}
      <div class={styles.chips} role="group" aria-label={name}>
        {filters.map((filter) => (
          <button
            key={filter}
            type="button"
            class={styles.chip}
            aria-pressed={chosen.includes(filter)}
            onClick={() => toggle(filter)}
          >
            {t(`values.filter.${filter}`)}
          </button>
        ))}
      </div>
      {group === 'country' && <p class={styles.soft}>{t('search.countryDoubt')}</p>}
    </div>
  );
}
