import { Eye, EyeOff } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import styles from './field.module.css';
import { IconButton } from './icon-button';

interface Props {
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with the value. */
  problem?: string | null;
  placeholder?: string | undefined;
  /** Hidden while typed, with a button that shows it. */
  secret?: boolean;
  /** Letters that can be typed. */
  most?: number;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
}

/** One line of text with its label, its hint and what is wrong with it. */
export function Field(props: Props) {
  const { label, value, change, hint, problem, placeholder, secret = false, inputMode } = props;
  const { most } = props;
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <div class={styles.row}>
        <input
          id={id}
          class={styles.control}
          {...(secret && !isShown ? ({ type: 'password' } as const) : ({ type: 'text' } as const))}
          value={value}
          placeholder={placeholder}
          inputMode={inputMode}
          maxLength={most}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={Boolean(problem)}
          aria-describedby={
            [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') ||
            undefined
          }
          onInput={(event) => change(event.currentTarget.value)}
        />
        {secret && (
          <IconButton
            icon={isShown ? EyeOff : Eye}
            label={`${t(isShown ? 'common.hide' : 'common.show')}: ${label}`}
            press={() => setShown(!isShown)}
          />
        )}
      </div>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
