import { useEffect, useState } from 'preact/hooks';
import type { PoolRow } from '@/lib/offers/pool';
import { readPoolRows } from '@/lib/store/searches';

const NONE: ReadonlyMap<string, PoolRow> = new Map();

/** What a pool says of its offers beside their ids, by offer. */
export function usePoolRows(searchId: string, pagesRead: number): ReadonlyMap<string, PoolRow> {
  const [rows, setRows] = useState(NONE);
  useEffect(() => {
    let current = true;
    readPoolRows(searchId).then(
      (read) => {
        if (current) setRows(read);
      },
      // The offers come from the same store, and say that it is broken.
      (error: unknown) => console.error('reading a pool', error),
    );
    return () => {
      current = false;
    };
  }, [searchId, pagesRead]);
  return rows;
}
