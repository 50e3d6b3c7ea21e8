import { useId } from 'preact/hooks';
import styles from './field.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string | undefined }[];
  change: (value: Value) => void;
  hint?: string;
}

/** One choice out of a few that are all seen, each with room for a word about it. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { label, value, options, change, hint } = props;
  const id = useId();
  return (
    <fieldset
      class={styles.field}
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend class={styles.label} id={id}>
        {label}
      </legend>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {options.map((option) => {
        const own = `${id}-${option.value}`;
        return (
          <div key={option.value} class={styles.check}>
            <input
              id={own}
              type="radio"
              name={id}
              checked={option.value === value}
              aria-describedby={option.hint ? `${own}-hint` : undefined}
              onChange={() => change(option.value)}
            />
            <label for={own}>{option.label}</label>
            {option.hint && (
              <p class={styles.hint} id={`${own}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
