import { useCallback } from 'preact/hooks';
import type { SearchRecord } from '@/lib/store/records';
import { readSearch } from '@/lib/store/searches';
import { useStored, type Stored } from './use-stored';
import { useWatching } from './use-watching';

/** A search's record as the worker writes it. While it runs, the worker is kept awake. */
export function useSearch(id: string): Stored<SearchRecord | undefined> {
  const read = useCallback(() => readSearch(id), [id]);
  const stored = useStored(`search:${id}`, read);
  useWatching(stored.value?.state === 'running', stored.reread);
  return stored;
}
