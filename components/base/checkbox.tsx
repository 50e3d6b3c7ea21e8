import { useId } from 'preact/hooks';
import styles from './field.module.css';

interface Props {
  label: string;
  checked: boolean;
  change: (checked: boolean) => void;
  hint?: string;
}

/** A yes or no. */
export function Checkbox({ label, checked, change, hint }: Props) {
  const id = useId();
  return (
    <div class={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
