import { QueryPicture } from '@/components/picture/query-picture';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import styles from './several.module.css';

interface Props {
  part: PictureSearch;
  /** Counted from 1. */
  number: number;
  state: string;
  show: () => unknown;
}

/** One of several pictures, with how far it has come. It leads to what it found by itself. */
export function PartPicture({ part, number, state, show }: Props) {
  const name = t('several.numbered', { number });
  return (
    <button
      type="button"
      class={styles.part}
      data-state={part.state}
      aria-label={`${name}: ${state}`}
      title={t('several.showAlone')}
      onClick={() => void show()}
    >
      <span class={styles.thumb}>
        <QueryPicture search={part} />
      </span>
      <span class={styles.state}>{state}</span>
    </button>
  );
}
