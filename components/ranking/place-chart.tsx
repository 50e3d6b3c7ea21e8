import { useEffect, useRef } from 'preact/hooks';
import { language } from '@/components/words/words';
import type { HistoryPoint } from '@/lib/offers/ranking-history';
import styles from './ranking.module.css';

interface Props {
  label: string;
  points: readonly HistoryPoint[];
}

/** A small chart of places, the first on top. What draws it is loaded with the first chart. */
export function PlaceChart({ label, points }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const tongue = language.value;
  useEffect(() => {
    let end = (): void => undefined;
    let isGone = false;
    import('./draw-places').then(
      ({ drawPlaces }) => {
        const { current } = box;
        if (!isGone && current) end = drawPlaces(current, points, tongue);
      },
      // The table beside it says the same.
      (error: unknown) => console.error('the chart', error),
    );
    return () => {
      isGone = true;
      end();
    };
  }, [points, tongue]);
  return <div ref={box} class={styles.chart} role="img" aria-label={label} />;
}
