import styles from './skeleton.module.css';

/** Holds the place of cards that are still to come. */
export function Skeleton({ cards }: { cards: number }) {
  return Array.from({ length: cards }, (_, index) => (
    <div key={index} class={styles.card} aria-hidden="true" />
  ));
}
