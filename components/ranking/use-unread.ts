import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import { dayOf } from '@/lib/store/day-count';
import { latestDays } from '@/lib/store/rankings';

/**
 * How many of some lists (`listName`, `wordsName`) have not been read today: each of them is a call.
 * @returns null until the store has been read
 */
export function useUnread(lists: readonly string[]): number | null {
  const today = dayOf(Date.now());
  const names = lists.join('\n');
  const read = useCallback(async () => {
    const latest = await latestDays(names.split('\n'));
    return names.split('\n').filter((list) => latest.get(list) !== today).length;
  }, [names, today]);
  const { loaded, value } = useStored('rankings', read);
  return loaded ? (value ?? null) : null;
}
