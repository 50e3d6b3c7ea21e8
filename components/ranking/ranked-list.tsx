import { useCallback, useMemo } from 'preact/hooks';
import list from '@/components/offer/offer-list.module.css';
import { t } from '@/components/words/words';
import type { ListDay } from '@/lib/offers/list-day';
import { placesOverTime, type Stay } from '@/lib/offers/ranking-history';
import type { Movement } from '@/lib/offers/ranking-movement';
import type { RankingSnapshot } from '@/lib/store/rankings';
import { FillPrices } from './fill-prices';
import { RankedRow } from './ranked-row';
import { useReadOffers } from './use-read-offers';

interface Props {
  snapshot: RankingSnapshot;
  /** How many rows are shown. */
  limit: number;
  /** What the list is called, category and kind. */
  name: string;
  isReading: boolean;
  history: readonly ListDay[];
  stays: ReadonlyMap<string, Stay>;
  /** One for each row. */
  moves: readonly (Movement | null)[];
}

/** The rows of a list, in the order of the reply. */
export function RankedList(props: Props) {
  const { snapshot, limit, name, isReading, history, stays, moves } = props;
  const rows = useMemo(() => snapshot.rows.slice(0, limit), [snapshot, limit]);
  const read = useReadOffers(rows);
  const pointsOf = useCallback((id: string) => placesOverTime(history, id), [history]);
  const unread = [...new Set(rows.map(({ offerId }) => offerId))].filter((id) => !read.has(id));
  return (
    <>
      <FillPrices key={snapshot.list} unread={unread} />
      <div class={list.list} role="feed" aria-label={name} aria-busy={isReading}>
        {rows.map((row, index) => (
          <RankedRow
            // An offer may be listed twice.
            key={`${row.offerId} ${index}`}
            row={row}
            position={index + 1}
            size={rows.length}
            titleLanguage={snapshot.language}
            movement={moves[index] ?? null}
            // One day is what everybody sees.
            stay={history.length > 1 ? stays.get(row.offerId) : undefined}
            read={read.get(row.offerId)}
            pointsOf={pointsOf}
          />
        ))}
      </div>
      {rows.length === 0 && !isReading && <p role="status">{t('ranking.list.empty')}</p>}
    </>
  );
}
