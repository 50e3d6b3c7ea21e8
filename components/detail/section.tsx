import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './detail.module.css';

interface Props {
  title: string;
  /** How many there are of what the title names. */
  count?: number;
  /** Stable name for tests and scripts. */
  name: string;
  children: ComponentChildren;
}

/** A part of an offer's details under its heading. A part without data is not made at all. */
export function Section({ title, count, name, children }: Props) {
  const id = useId();
  return (
    <section class={styles.section} data-section={name} aria-labelledby={id}>
      <h3 id={id} class={styles.title}>
        {title}
        {count !== undefined && <span class={styles.count}> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
