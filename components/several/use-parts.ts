import { useCallback } from 'preact/hooks';
import { useStored } from '@/components/state/use-stored';
import type { PictureSearch, SeveralSearch } from '@/lib/store/records';
import { readSeveral } from '@/lib/store/several';

const NONE: PictureSearch[] = [];

/** The searches by each of several pictures, in their order; none until they have been read. */
export function useParts({ id }: SeveralSearch): PictureSearch[] {
  const read = useCallback(async () => (await readSeveral(id))?.parts ?? NONE, [id]);
  // Each part is announced under an id of its own, and all of them under this.
  return useStored('searches', read).value ?? NONE;
}
