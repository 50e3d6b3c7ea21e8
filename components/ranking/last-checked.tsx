import { RefreshCw } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import styles from './ranking.module.css';

interface Props {
  /** When the list was read, in ms since 1970; null: never. */
  takenAt: number | null;
  isReading: boolean;
  /** The last reading failed, which is said elsewhere. */
  hasFailed: boolean;
  /** null where nothing that is connected can read it. */
  again: (() => Promise<unknown>) | null;
}

/** When a list was read last, and the way to read it now. */
export function LastChecked({ takenAt, isReading, hasFailed, again }: Props) {
  // The time of the list for which somebody has asked for a newer one.
  const [wanted, setWanted] = useState<number | null>(null);
  const isSame = wanted !== null && wanted === takenAt && !isReading && !hasFailed;
  return (
    <div class={styles.checked}>
      <p class={styles.soft} role="status">
        {checkedWords(takenAt, isReading)}
        {isSame && <> {t('ranking.list.stays')}</>}
      </p>
      {again && (
        <Button
          kind="quiet"
          icon={RefreshCw}
          busy={isReading}
          press={async () => {
            await again();
            setWanted(takenAt);
          }}
        >
          {t('ranking.list.again')}
        </Button>
      )}
    </div>
  );
}

function checkedWords(takenAt: number | null, isReading: boolean): string {
  if (isReading) return t('ranking.list.reading');
  return takenAt === null ? t('ranking.list.never') : momentWords(takenAt);
}

/** When something was read last, where it is not read from here. @param takenAt ms since 1970 */
export function CheckedAt({ takenAt }: { takenAt: number }) {
  return <p class={styles.soft}>{momentWords(takenAt)}</p>;
}

function momentWords(takenAt: number): string {
  return t('ranking.list.checked', { moment: shown.moment(takenAt) });
}
