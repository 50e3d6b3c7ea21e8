import { SURE_RANKING_KINDS, type RankingKind } from '../offers/platform-values';
import type { FailedList } from '../store/ranking-refresh';
import type { NamedCategory } from '../store/ranking-view';
import { latestDays, listName, wordsName } from '../store/rankings';
import { isGivenUp } from './failed-lists';

/** One list, or the hot words, of a category. */
export interface DailyTask {
  /** Its name in the store. */
  list: string;
  categoryId: string;
  /** Null: the hot words. */
  kind: RankingKind | null;
}

/** What is known of the runs before. */
export interface Past {
  /** Lists that failed today for reasons of their own. */
  failed: readonly FailedList[];
  /** The list at which the last run ended. */
  endedAt: string | null;
}

/**
 * What is still to be read today, category by category, those first that were not read for longest: a
 * browser that runs an hour a day gets round to all of them too. What was asked for in vain comes last, or
 * it might keep all others back.
 */
export async function dueTasks(
  pinned: readonly NamedCategory[],
  today: string,
  { failed, endedAt }: Past,
): Promise<DailyTask[][]> {
  const all = pinned.map(tasksOf);
  const latest = await latestDays(
    all.flat().map(({ list }) => list),
    today,
  );
  const failedOf = ({ list }: DailyTask): FailedList | undefined =>
    failed.find((one) => one.list === list);
  const dayOf = ({ list }: DailyTask): string => latest.get(list) ?? '';
  const isDue = (task: DailyTask): boolean => {
    const before = failedOf(task);
    return dayOf(task) < today && !(before && isGivenUp(before));
  };
  const rank = (tasks: DailyTask[]): string => {
    const isLast = tasks.some((task) => task.list === endedAt || failedOf(task));
    return isLast ? LAST : (tasks.map(dayOf).sort()[0] ?? '');
  };
  return all
    .map((tasks) => tasks.filter(isDue))
    .filter((tasks) => tasks.length > 0)
    .map((tasks) => ({ tasks, rank: rank(tasks) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ tasks }) => tasks);
}

/** Sorts behind every day. */
const LAST = '\uffff';

function tasksOf({ id }: NamedCategory): DailyTask[] {
  const lists = SURE_RANKING_KINDS.map((kind) => ({
    list: listName(id, kind),
    categoryId: id,
    kind,
  }));
  return [...lists, { list: wordsName(id), categoryId: id, kind: null }];
}
