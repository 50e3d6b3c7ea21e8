import type { IconNode } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import { Button, type ButtonKind } from './button';
import styles from './notice.module.css';

interface Props {
  label: string;
  icon?: IconNode;
  kind?: ButtonKind;
  question: string;
  yes: string;
  press: () => Promise<unknown>;
}

/** A button for what cannot be undone: it asks once more, in its own place. */
export function ConfirmButton({ label, icon, kind, question, yes, press }: Props) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Nobody has pressed anything yet: the focus is somewhere else.
    if (isFirst.current) isFirst.current = false;
    else (asking ? cancel : opener).current?.focus();
  }, [asking]);

  if (!asking) {
    const ask = (): void => setAsking(true);
    return (
      <Button {...(kind ? { kind } : {})} icon={icon} element={opener} press={ask}>
        {label}
      </Button>
    );
  }
  return (
    <div
      class={styles.row}
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span>{question}</span>
      <Button
        kind="danger"
        press={async () => {
          await press();
          setAsking(false);
        }}
      >
        {yes}
      </Button>
      <Button element={cancel} press={() => setAsking(false)}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
