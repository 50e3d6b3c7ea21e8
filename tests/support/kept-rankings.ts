import { database } from '@/lib/store/database';
import type { HotWordsSnapshot, RankingSnapshot } from '@/lib/store/rankings';

/** A list's snapshots from a day on, the oldest first. */
export async function rankingsSince(list: string, day: string): Promise<RankingSnapshot[]> {
  const range = IDBKeyRange.bound([list, day], [list, '\uffff']);
  return (await database()).getAll('rankings', range);
}

/** A category's hot words from a day on, the oldest first. */
export async function hotWordsSince(categoryId: string, day: string): Promise<HotWordsSnapshot[]> {
  const range = IDBKeyRange.bound([categoryId, day], [categoryId, '\uffff']);
  return (await database()).getAll('hotWords', range);
}
