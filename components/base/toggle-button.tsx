import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './button.module.css';
import { Icon } from './icon';

interface Props {
  children: ComponentChildren;
  icon: IconNode;
  kind?: 'plain' | 'quiet';
  pressed: boolean;
  change: (pressed: boolean) => void;
}

/** A button that stays pressed until it is pressed again. */
export function ToggleButton({ children, icon, kind = 'plain', pressed, change }: Props) {
  return (
    <button
      type="button"
      class={`${styles.button ?? ''} ${styles[kind] ?? ''} ${styles.toggle ?? ''}`}
      aria-pressed={pressed}
      onClick={() => change(!pressed)}
    >
      <Icon shape={icon} size={kind === 'quiet' ? 14 : 16} />
      {children}
    </button>
  );
}
