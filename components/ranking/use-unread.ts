import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import { dayOf } from '@/lib/store/day-count';
import { latestDays } from '@/lib/store/rankings';

/**
 * Those of some lists (`listName`, `wordsName`) that have not been read today: each of them is a call.
 * @returns null until the store has been read
 */
export function useUnread(lists: readonly string[]): readonly string[] | null {
  const today = dayOf(Date.now());
  const names = lists.join('\n');
  const read = useCallback(async () => {
    const all = names.split('\n').filter(Boolean);
    const latest = await latestDays(all, today);
    return all.filter((list) => latest.get(list) !== today);
  }, [names, today]);
  const { loaded, value } = useStored('rankings', read);
  return loaded ? (value ?? null) : null;
}
