import { Fragment } from 'preact';
import { t } from '@/components/words/words';
import type { Standing } from '@/lib/offers/ranking-overlap';
import type { Column } from './use-column';
import styles from './workspace.module.css';

interface Props {
  offerId: string;
  /** Where it stands, by the keys of the columns. */
  standings: readonly Standing<string>[];
  /** The column of this row. */
  at: string;
  columns: readonly Column[];
}

/** In which other lists a row's offer stands, each a press away. */
export function RowMarks({ offerId, standings, at, columns }: Props) {
  const others = standings.filter(({ name }) => name !== at);
  if (others.length === 0) return null;
  return (
    <p class={styles.marks} data-marks>
      {t('workspace.overlap.also')}{' '}
      {others.map(({ name, place }, index) => {
        const list = columns.find(({ key }) => key === name)?.label ?? '';
        return (
          <Fragment key={name}>
            {index > 0 && t('workspace.overlap.between')}
            <button
              type="button"
              title={t('workspace.overlap.go', { list })}
              onClick={() => focusRow(name, offerId)}
            >
              {place === null
                ? t('workspace.overlap.atUnknown', { list })
                : t('workspace.overlap.at', { list, place })}
            </button>
          </Fragment>
        );
      })}
    </p>
  );
}

/** An offer that is listed twice is found where it stands first. */
function focusRow(key: string, offerId: string): void {
  const column = `[data-list="${CSS.escape(key)}"]`;
  const row = `article[data-offer-id="${CSS.escape(offerId)}"]`;
  document.querySelector<HTMLElement>(`${column} ${row}`)?.focus();
}
