import type { ComponentChildren } from 'preact';
import styles from './detail.module.css';

interface Props {
  title: string;
  /** How many there are of what the title names. */
  count?: number;
  /** Stable name for tests and scripts. */
  name: string;
  children: ComponentChildren;
}

/**
 * A part of an offer's details under its heading. A part without data is not made at all. It is no
 * region: the whole offer is one, and a dozen more would hide it among them.
 */
export function Section({ title, count, name, children }: Props) {
  return (
    <div class={styles.section} data-section={name}>
      <h3 class={styles.title}>
        {title}
        {count !== undefined && <span class={styles.count}> {count}</span>}
      </h3>
      {children}
    </div>
  );
}
