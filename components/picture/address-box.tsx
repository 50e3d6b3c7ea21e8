import { Search } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import styles from './picture.module.css';

interface Props {
  label: string;
  button: string;
  busy: boolean;
  /** What is wrong with what was given last. */
  problem: string | null;
  placeholder?: string;
  /** Takes the focus: the person has just asked for this box. */
  focused?: boolean;
  find: (text: string) => void;
}

/** A box for words, an address or an id, with its button. */
export function AddressBox(props: Props) {
  const { label, button, busy, problem, placeholder, focused = false, find } = props;
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <form
      class={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) find(text);
      }}
    >
      <label for={id}>{label}</label>
      <div class={styles.line}>
        <input
          ref={box}
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button kind="primary" icon={Search} submit busy={busy}>
          {button}
        </Button>
      </div>
      {problem && (
        <p class={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
