import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import buttons from '@/components/base/button.module.css';
import { Icon } from '@/components/base/icon';
import styles from './detail.module.css';

interface Props {
  children: ComponentChildren;
  icon: IconNode;
  pressed: boolean;
  change: (pressed: boolean) => void;
}

/** A button that stays pressed until it is pressed again. */
export function ToggleButton({ children, icon, pressed, change }: Props) {
  return (
    <button
      type="button"
      class={`${buttons.button ?? ''} ${styles.toggle ?? ''}`}
      aria-pressed={pressed}
      onClick={() => change(!pressed)}
    >
      <Icon shape={icon} />
      {children}
    </button>
  );
}
