import styles from './button.module.css';

/** Turns while something is under way. Words beside it say what. */
export function Spinner() {
  return <span class={styles.spinner} aria-hidden="true" />;
}
