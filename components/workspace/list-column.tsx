import type { ComponentChildren } from 'preact';
import { LastChecked } from '@/components/ranking/last-checked';
import { ListView } from '@/components/ranking/list-view';
import type { Column } from './use-column';
import styles from './workspace.module.css';

interface Props {
  column: Column;
  /** How many rows are wanted. */
  limit: number;
  marksOf: (offerId: string) => ComponentChildren;
  /** Said where no row is shown, and 1688 is not the reason. */
  emptied: string | undefined;
}

/** One list under its heading, which stays in sight while its rows are read. */
export function ListColumn({ column, limit, marksOf, emptied }: Props) {
  const { key, label, name, daily, list } = column;
  return (
    <div class={styles.column} data-list={key}>
      <h2 class={styles.heading} dir="auto">
        {label}
      </h2>
      <LastChecked
        takenAt={daily.dated?.current?.takenAt ?? null}
        isReading={daily.isReading}
        hasFailed={daily.failure !== null}
        again={daily.lack ? null : daily.again}
      />
      <ListView
        name={name}
        daily={daily}
        list={list}
        limit={limit}
        marksOf={marksOf}
        emptied={emptied}
      />
    </div>
  );
}
