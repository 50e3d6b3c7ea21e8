import { Search } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { t } from '@/components/words/words';
import styles from './picture.module.css';

interface Props {
  label: string;
  button: string;
  busy: boolean;
  /** What is wrong with what was given last. */
  problem: string | null;
  find: (text: string) => void;
}

/** A box for an address or an id, with its button. */
export function AddressBox({ label, button, busy, problem, find }: Props) {
  const [text, setText] = useState('');
  const id = useId();
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
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('panel.addressHint')}
          value={text}
          aria-invalid={problem !== null}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button kind="primary" icon={Search} submit busy={busy}>
          {button}
        </Button>
      </div>
      {problem && (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
