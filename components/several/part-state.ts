import { t } from '@/components/words/words';
import type { PictureSearch, SeveralSearch } from '@/lib/store/records';

/** Where the search by one of several pictures stands, in a word or two. */
export function partState(
  part: PictureSearch,
  { state }: SeveralSearch,
  parts: readonly PictureSearch[],
): string {
  if (part.state === 'failed') return t('several.states.failed');
  if (part.state === 'done') {
    return part.total === null
      ? t('several.states.searched')
      : t('several.found', { count: part.total });
  }
  if (state !== 'running') return t('several.states.stopped');
  // They are worked on in their order.
  const current = parts.find((one) => one.state === 'running');
  return t(part.id === current?.id ? 'several.states.searching' : 'several.states.waiting');
}

/** Pictures of which the same is to be said, by their numbers. */
export interface Alike<Said> {
  said: Said;
  numbers: number[];
  parts: PictureSearch[];
}

/**
 * Gathers what is to be said of pictures, so that the same is said once.
 * @param sayings what is to be said of one, each under a key by which it is known again
 */
export function alike<Said>(
  parts: readonly PictureSearch[],
  sayings: (part: PictureSearch) => readonly (readonly [key: string, said: Said])[],
): Alike<Said>[] {
  const groups = new Map<string, Alike<Said>>();
  for (const [index, part] of parts.entries()) {
    for (const [key, said] of sayings(part)) {
      const group = groups.get(key) ?? { said, numbers: [], parts: [] };
      group.numbers.push(index + 1);
      group.parts.push(part);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
