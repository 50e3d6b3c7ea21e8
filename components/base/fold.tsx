import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './fold.module.css';
import { Icon } from './icon';

interface Props {
  summary: string;
  icon?: IconNode;
  /** Said beside the summary, also while it is closed. */
  note?: string | undefined;
  open?: boolean;
  /** A person opened or closed it. */
  toggled?: (open: boolean) => void;
  children: ComponentChildren;
}

/** What not everyone needs, behind a line that opens it. */
export function Fold({ summary, icon, note, open = false, toggled, children }: Props) {
  return (
    <details
      class={styles.fold}
      open={open}
      onToggle={(event) => toggled?.(event.currentTarget.open)}
    >
      <summary>
        {icon && <Icon shape={icon} size={14} />}
        {summary}
        {note && <span class={styles.note}> · {note}</span>}
      </summary>
      <div class={styles.body}>{children}</div>
    </details>
  );
}
