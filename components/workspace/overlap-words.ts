import { sentences, t } from '@/components/words/words';
import { MOST_RANKED } from '@/lib/offers/ranking';
import type { Column } from './use-column';

/**
 * Says how many offers stand in more than one of the lists, and of how much of them that is said.
 * @param all offers that stand in any
 * @param shared offers that stand in more than one
 * @param limit how many rows of each list are shown
 */
export function overlapWords(
  columns: readonly Column[],
  all: number,
  shared: number,
  limit: number,
): string {
  const missing = columns.filter(({ list }) => list === null).length;
  return sentences(
    columns.length - missing > 1 && t('workspace.overlap.count', { count: shared, all }),
    limit < MOST_RANKED && t('workspace.overlap.top', { limit }),
    missing > 0 && t('workspace.overlap.unread', { count: missing }),
  );
}
