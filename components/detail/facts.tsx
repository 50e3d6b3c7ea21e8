import type { ComponentChildren } from 'preact';
import styles from './detail.module.css';

/** A name and what is known under it; null where nothing is. */
export interface Fact {
  name: ComponentChildren;
  value: ComponentChildren;
  key: string;
}

/** Facts that are known, one beside the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class={styles.facts}>
      {facts.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a list that are known. `false`, null and empty words are not. */
export function known(facts: readonly (Fact | false | null | '' | undefined)[]): Fact[] {
  return facts.filter((fact) => typeof fact === 'object').filter((fact) => fact !== null);
}
