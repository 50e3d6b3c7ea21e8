import type { ComponentChildren } from 'preact';
import { Checkbox } from '@/components/base/checkbox';
import { ExportLists } from '@/components/export/export-lists';
import { LackNote } from '@/components/offer/lack-note';
import { HowMany } from '@/components/ranking/how-many';
import { SpanChoice } from '@/components/ranking/span-choice';
import { t } from '@/components/words/words';
import { sharedOffers, standingsOf } from '@/lib/offers/ranking-overlap';
import { ListColumn } from './list-column';
import { OpeningCalls } from './opening-calls';
import { overlapWords } from './overlap-words';
import { RowMarks } from './row-marks';
import { onlyWith, type Column } from './use-column';
import type { WorkspaceView } from './workspace-address';
import styles from './workspace.module.css';

interface Props {
  columns: readonly Column[];
  /** The hot words that are shown with them, by their names in the store. */
  words: readonly string[];
  view: WorkspaceView;
  change: (part: Partial<WorkspaceView>) => void;
  /** What else is chosen here. */
  choice?: ComponentChildren;
  /** Stands above the columns. */
  children: ComponentChildren;
}

/** Lists side by side: what is shown of all of them, what they have in common, and each by itself. */
export function ListColumns({ columns, words, view, change, choice, children }: Props) {
  const { limit, span, only } = view;
  const known = columns.flatMap(({ key, list }) =>
    list ? [{ name: key, rows: list.snapshot.rows }] : [],
  );
  const standings = standingsOf(known);
  const shared = sharedOffers(standings);
  const shown = only ? columns.map((column) => onlyWith(column, shared)) : columns;
  const lack = columns[0]?.daily.lack;
  const title = t('workspace.overlap.title');
  return (
    <>
      <div class={styles.toolbar}>
        {choice}
        <HowMany limit={limit} change={(most) => change({ limit: most })} />
        <SpanChoice span={span} change={(other) => change({ span: other })} />
        <ExportLists
          key={columns.map(({ key }) => key).join()}
          lists={shown.flatMap(({ list }) => list ?? [])}
        />
      </div>
      {lack && lack.reason !== 'no-account' && <LackNote lack={lack} />}
      {!lack && <OpeningCalls lists={[...columns.map(({ key }) => key), ...words]} />}
      {children}
      <section class={styles.block} aria-label={title}>
        <div class={styles.overlap}>
          <p role="status">{overlapWords(columns, standings.size, shared.size, limit)}</p>
          <Checkbox
            label={t('workspace.overlap.only')}
            checked={only}
            change={(isOnly) => change({ only: isOnly })}
          />
        </div>
        <div class={styles.columns} style={{ '--columns': columns.length }}>
          {shown.map((column) => (
            <ListColumn
              key={column.key}
              column={column}
              limit={limit}
              emptied={only && hasRows(column) ? t('workspace.overlap.none') : undefined}
              marksOf={(offerId) => (
                <RowMarks
                  offerId={offerId}
                  standings={standings.get(offerId) ?? []}
                  at={column.key}
                  columns={columns}
                />
              )}
            />
          ))}
        </div>
      </section>
    </>
  );
}

/** Whether the list names products, whichever of them are shown. */
function hasRows({ daily }: Column): boolean {
  return (daily.dated?.current?.rows.length ?? 0) > 0;
}
