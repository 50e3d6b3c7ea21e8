import type { ComponentChildren } from 'preact';
import styles from './table.module.css';

interface Props {
  /** Its name, for people who do not see it. */
  label: string;
  columns: readonly string[];
  /** The rows, as `tr`. */
  children: ComponentChildren;
}

/** A table that scrolls sideways in its own box where it does not fit, by keyboard too. */
export function Table({ label, columns, children }: Props) {
  return (
    <div class={styles.box} role="region" aria-label={label} tabIndex={0}>
      <table class={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
