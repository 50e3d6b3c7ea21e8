import { useCallback } from 'preact/hooks';
import type { SearchRecord } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import { useStored, type Stored } from './use-stored';
import { useWatching } from './use-watching';

/**
 * A search's record as the worker writes it; undefined where there is none. While it runs, the
 * worker is kept awake.
 * @param awaited the worker has been told of the search and may not have written it yet
 */
export function useSearch(id: string | null, awaited = false): Stored<SearchRecord | undefined> {
  const read = useCallback(async () => (id === null ? undefined : readSearch(id)), [id]);
  // Read anew once the worker has answered: only then does "no record" mean that it is gone.
  const stored = useStored(`search:${id ?? ''}`, read, awaited);
  useWatching(stored.value?.state === 'running', stored.reread);
  return { ...stored, loaded: stored.loaded && !(awaited && !stored.value) };
}
