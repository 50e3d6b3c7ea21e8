import type { IconNode } from 'lucide';
import styles from './button.module.css';
import { Icon } from './icon';

interface Props {
  icon: IconNode;
  /** Its name for people who do not see it, and its tooltip. */
  label: string;
  quiet?: boolean;
  press: () => unknown;
}

/** A button of which only the icon is seen. */
export function IconButton({ icon, label, quiet = false, press }: Props) {
  return (
    <button
      type="button"
      class={`${styles.button ?? ''} ${styles.square ?? ''} ${quiet ? (styles.quiet ?? '') : ''}`}
      aria-label={label}
      title={label}
      onClick={() => void press()}
    >
      <Icon shape={icon} />
    </button>
  );
}
