import { Check, Copy, X, type IconNode } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import styles from './button.module.css';
import { Icon } from './icon';

const SHOWN_MS = 1500;

interface Props {
  text: string;
  /** What is copied, as the button's name. */
  label: string;
  /** Words beside the icon. */
  words?: string;
  icon?: IconNode;
}

/** Copies a text, and says for a moment that it did. */
export function CopyButton({ text, label, words, icon = Copy }: Props) {
  const [result, setResult] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('copyFailed'),
    );
  };
  const shape = result === null ? icon : result === 'copied' ? Check : X;
  return (
    <>
      <button
        type="button"
        class={`${styles.button ?? ''} ${styles.quiet ?? ''} ${words === undefined ? (styles.square ?? '') : ''}`}
        aria-label={label}
        title={label}
        onClick={copy}
      >
        <Icon shape={shape} size={14} />
        {words}
      </button>
      <span class="for-screen-readers" aria-live="polite">
        {result && t(`common.${result}`)}
      </span>
    </>
  );
}
