import type { IconNode } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import { Button } from './button';
import styles from './notice.module.css';

interface Props {
  label: string;
  icon?: IconNode;
  question: string;
  yes: string;
  press: () => Promise<unknown>;
}

/** A button for what cannot be undone: it asks once more, in its own place. */
export function ConfirmButton({ label, icon, question, yes, press }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    const ask = (): void => {
      setAsking(true);
    };
    return (
      <Button icon={icon} press={ask}>
        {label}
      </Button>
    );
  }
  return (
    <div class={styles.row} role="group" aria-label={question}>
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
      <Button press={() => setAsking(false)}>{t('common.cancel')}</Button>
    </div>
  );
}
