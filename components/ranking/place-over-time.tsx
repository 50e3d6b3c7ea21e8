import { useState } from 'preact/hooks';
import { Table } from '@/components/base/table';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { HistoryPoint } from '@/lib/offers/ranking-history';
import { PlaceChart } from './place-chart';
import styles from './ranking.module.css';

interface Props {
  /** The offer's title. */
  name: string;
  offerId: string;
  pointsOf: (offerId: string) => HistoryPoint[];
}

/** How the place of an offer changed, drawn and as a table, once somebody wants to see it. */
export function PlaceOverTime({ name, offerId, pointsOf }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={styles.over} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{t('ranking.history.open')}</summary>
      {isOpen && <Places name={name} points={pointsOf(offerId)} />}
    </details>
  );
}

function Places({ name, points }: { name: string; points: readonly HistoryPoint[] }) {
  const label = t('ranking.history.chart', { name });
  const [first] = points;
  if (!first || points.length < 2) {
    const day = first ? shown.day(first.day) : t('ranking.list.never');
    return <p class={styles.soft}>{t('ranking.compare.begins', { day })}</p>;
  }
  return (
    <>
      <PlaceChart label={label} points={points} />
      <details class={styles.over}>
        <summary>{t('ranking.history.table')}</summary>
        <Table label={label} columns={[t('ranking.history.day'), t('ranking.history.place')]}>
          {points.toReversed().map(({ day, isOn, place }) => (
            <tr key={day}>
              <td>{shown.day(day)}</td>
              <td>{isOn ? (place ?? t('ranking.row.placeUnknown')) : t('ranking.history.away')}</td>
            </tr>
          ))}
        </Table>
      </details>
    </>
  );
}
