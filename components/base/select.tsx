import { useId } from 'preact/hooks';
import styles from './field.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  change: (value: Value) => void;
  hint?: string;
  /** Says the label to screen readers only. */
  bare?: boolean;
}

/** One choice out of several. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, value, options, change, hint, bare = false } = props;
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={bare ? 'for-screen-readers' : styles.label} for={id}>
        {label}
      </label>
      <select
        id={id}
        class={styles.control}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) change(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
