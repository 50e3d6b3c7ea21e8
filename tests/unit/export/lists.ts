import type { ShownList } from '@/lib/export/shown-list';
import type { RankedOffer } from '@/lib/offers/ranking';
import { listName, type RankingSnapshot } from '@/lib/store/rankings';
import { row } from '../components/sample-ranking';

interface Changes extends Partial<Omit<ShownList, 'snapshot'>> {
  rows?: RankedOffer[];
  snapshot?: Partial<RankingSnapshot>;
}

/** A list of mugs as it is shown on 2026-11-23, but for what is given. */
export function shownList(changes: Changes = {}): ShownList {
  const { rows = [row('600000000001', 1)], snapshot, ...list } = changes;
  const category = list.category ?? { id: '31', name: 'Mugs' };
  const kind = list.kind ?? 'hot';
  return {
    category,
    kind,
    snapshot: {
      list: listName(category.id, kind),
      day: '2026-11-23',
      categoryId: category.id,
      kind,
      name: null,
      language: 'en',
      wanted: 'en',
      takenAt: Date.UTC(2026, 10, 23, 0, 5),
      asked: 20,
      rows,
      dropped: 0,
      ...snapshot,
    },
    moves: rows.map(() => null),
    since: null,
    read: new Map(),
    ...list,
  };
}
