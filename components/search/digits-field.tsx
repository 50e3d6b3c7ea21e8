import { useId } from 'preact/hooks';
import styles from '@/components/base/field.module.css';

interface Props {
  label: string;
  /** Digits, or nothing. */
  value: string;
  most: number;
  placeholder?: string;
  change: (digits: string) => void;
  /** Says the label to screen readers only. */
  bare?: boolean;
  invalid?: boolean;
}

/** One number or id. What is no digit is not taken, so that what stands there can always be kept. */
export function DigitsField(props: Props) {
  const { label, value, most, placeholder, change, bare = false, invalid = false } = props;
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={bare ? 'for-screen-readers' : styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.control}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          const digits = readDigits(currentTarget.value, most);
          // Without a change nothing is rendered: the refused letters are taken back here.
          currentTarget.value = digits ?? value;
          if (digits !== null && digits !== value) change(digits);
        }}
      />
    </div>
  );
}

/** Digits as people type and paste them: full-width, with thousands apart. Null for anything else. */
export function readDigits(text: string, most: number): string | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return /^\d*$/.test(plain) && plain.length <= most ? plain : null;
}
