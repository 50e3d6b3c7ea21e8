import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

interface Props {
  children: ComponentChildren;
  kind?: 'plain' | 'caution' | 'good' | 'problem';
  /** Said by screen readers at once (`alert`) or when there is time (`status`). */
  role?: 'alert' | 'status';
}

/** Something worth saying apart from the rest. */
export function Notice({ children, kind = 'plain', role }: Props) {
  return (
    <div class={`${styles.notice ?? ''} ${styles[kind] ?? ''}`} role={role}>
      {children}
    </div>
  );
}
