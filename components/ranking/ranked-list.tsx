import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { moveByPage } from '@/components/offer/feed-moves';
import { KeepPlaceProvider } from '@/components/offer/keep-place';
import list from '@/components/offer/offer-list.module.css';
import { t } from '@/components/words/words';
import { placesOverTime } from '@/lib/offers/ranking-history';
import { isRecent } from '@/lib/store/read-offers';
import { FillPrices } from './fill-prices';
import { RankedRow } from './ranked-row';
import type { ListInView } from './use-shown-list';

interface Props {
  list: ListInView;
  /** What the list is called, category and kind. */
  name: string;
  isReading: boolean;
  /** What a row says beside what the list tells of it. */
  marksOf?: ((offerId: string) => ComponentChildren) | undefined;
  /** Said where no row is shown, and 1688 is not the reason. */
  emptied?: string | undefined;
}

/** The rows of a list, in the order of the reply. */
export function RankedList({ list: shown, name, isReading, marksOf, emptied }: Props) {
  const { snapshot, moves, read, history, stays } = shown;
  const { rows } = snapshot;
  const pointsOf = useCallback((id: string) => placesOverTime(history, id), [history]);
  const ids = [...new Set(rows.map(({ offerId }) => offerId))];
  const unread = ids.filter((id) => !isRecent(read.get(id), Date.now()));
  return (
    <>
      <FillPrices key={`${snapshot.list} ${snapshot.day}`} unread={unread} />
      <KeepPlaceProvider from={{ kind: 'ranking', list: snapshot.list, day: snapshot.day }}>
        <div
          class={list.list}
          role="feed"
          aria-label={name}
          aria-busy={isReading}
          onKeyDown={moveByPage}
        >
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
              marks={marksOf?.(row.offerId)}
            />
          ))}
        </div>
      </KeepPlaceProvider>
      {rows.length === 0 && !isReading && (
        // Of rows that could not be read the notes above speak.
        <p role="status">{emptied ?? (snapshot.dropped === 0 && t('ranking.list.empty'))}</p>
      )}
    </>
  );
}
