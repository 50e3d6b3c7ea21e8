import type { ComponentChildren } from 'preact';
import { Table } from '@/components/base/table';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { RankedOffer } from '@/lib/offers/ranking';
import { sharedOffers, standingsOf } from '@/lib/offers/ranking-overlap';
import { summaryOf, type Told } from '@/lib/offers/ranking-summary';
import type { Column } from './use-column';
import styles from './workspace.module.css';

interface Props {
  /** Two. */
  columns: readonly Column[];
}

/** Two lists in figures, as far as their rows are shown. */
export function ComparisonTable({ columns }: Props) {
  const lists = columns.map(({ list, daily }) => {
    if (!list) return null;
    const { rows } = list.snapshot;
    return { rows, read: daily.dated?.current?.rows.length ?? 0, summary: summaryOf(rows) };
  });
  type List = NonNullable<(typeof lists)[number]>;
  const row = (label: string, cell: (list: List) => ComponentChildren) => (
    <tr>
      <th scope="row">{label}</th>
      {columns.map(({ key }, index) => {
        const list = lists[index];
        return <td key={key}>{list ? cell(list) : t('workspace.compare.unread')}</td>;
      })}
    </tr>
  );
  return (
    <Table
      label={t('workspace.compare.figures')}
      columns={[t('workspace.compare.figure'), ...columns.map(({ label }) => label)]}
    >
      {row(t('workspace.compare.rows'), ({ rows, read }) => (
        <>
          {shown.count(rows.length)}
          {rows.length < read && <Of words={t('workspace.compare.rowsRead', { count: read })} />}
        </>
      ))}
      {row(t('workspace.compare.buyers'), ({ summary }) => (
        <Figure told={summary.buyers} write={shown.count} />
      ))}
      {row(t('workspace.compare.sold'), ({ summary }) => (
        <Figure told={summary.sold} write={shown.count} />
      ))}
      {row(t('workspace.compare.score'), ({ summary }) => (
        <Figure told={summary.score} write={shown.count} />
      ))}
      {row(t('workspace.compare.within', { hours: 24 }), ({ summary }) => (
        <Figure told={summary.within24} write={shown.share} />
      ))}
      {row(t('workspace.compare.within', { hours: 48 }), ({ summary }) => (
        <Figure told={summary.within48} write={shown.share} />
      ))}
      <tr>
        <th scope="row">{t('workspace.compare.both')}</th>
        <td colSpan={columns.length}>{bothWords(lists.map((list) => list?.rows ?? null))}</td>
      </tr>
    </Table>
  );
}

interface FigureProps {
  told: Told;
  write: (value: number) => string;
}

/** A figure with how many offers tell it; one that none tells is unknown, not zero. */
function Figure({ told: { value, of }, write }: FigureProps) {
  if (value === null) return <span data-unknown>{t('workspace.compare.unknown')}</span>;
  return (
    <>
      {write(value)}
      <Of words={t('workspace.compare.of', { count: of })} />
    </>
  );
}

function Of({ words }: { words: string }) {
  return <span class={styles.soft}> · {words}</span>;
}

function bothWords(lists: readonly (readonly RankedOffer[] | null)[]): string {
  const known = lists.flatMap((rows, name) => (rows ? [{ name, rows }] : []));
  if (known.length < lists.length) return t('workspace.compare.unread');
  return shown.count(sharedOffers(standingsOf(known)).size);
}
