import { failure, type Outcome } from '../failures/outcome';
import { dayOf } from '../store/day-count';
import {
  failedOn,
  rankingRefresh,
  type FailedList,
  type RankingRefresh,
} from '../store/ranking-refresh';
import { categoryChoices } from '../store/ranking-view';
import { dueTasks, type DailyTask } from './due';
import { isAboutOne, withFailed, withoutFailed } from './failed-lists';
import type { RankingParts } from './parts';
import { readHotWords, readRanking } from './read';

/** Never all at once: each run reads the lists of this many pinned categories, four calls each. */
export const CATEGORIES_A_RUN = 4;

/**
 * Reads a few of the pinned categories' lists that were not read today, behind whatever a person waits
 * for, and notes how that stands. What fails for a reason of its own is passed over, and asked for again
 * today where that may pass; any other failure (the account, the day's cap, the network) ends the run, and
 * the next one goes on.
 */
export async function refreshPinned(parts: RankingParts): Promise<void> {
  const today = dayOf(parts.now());
  const { pinned } = await categoryChoices.read();
  const before = await rankingRefresh.read();
  const past = { failed: failedOn(before, today), endedAt: before.endedAt };
  const tasks = (await dueTasks(pinned, today, past)).slice(0, CATEGORIES_A_RUN).flat();
  const done = await readSome(parts, tasks, past.failed);
  const left = await dueTasks(pinned, today, { failed: done.failed, endedAt: null });
  await rankingRefresh.write({
    lastReadAt: done.lastReadAt ?? before.lastReadAt,
    lastFailure: done.lastFailure,
    pending: left.length,
    failed: { day: today, lists: done.failed },
    endedAt: done.endedAt,
  });
}

interface Done extends Pick<RankingRefresh, 'lastFailure' | 'endedAt'> {
  /** ms since 1970; null: nothing could be read. */
  lastReadAt: number | null;
  /** All lists that failed today for reasons of their own. */
  failed: FailedList[];
}

async function readSome(
  parts: RankingParts,
  tasks: readonly DailyTask[],
  failed: FailedList[],
): Promise<Done> {
  const done: Done = { lastReadAt: null, lastFailure: null, failed, endedAt: null };
  for (const task of tasks) {
    const outcome = await attempt(parts, task);
    if (outcome.ok) {
      done.lastReadAt = parts.now();
      done.failed = withoutFailed(done.failed, task.list);
      continue;
    }
    const { code } = outcome.error;
    if (!isAboutOne(code)) return { ...done, lastFailure: code, endedAt: task.list };
    done.failed = withFailed(done.failed, task.list, code);
  }
  return done;
}

async function attempt(
  parts: RankingParts,
  { categoryId, kind }: DailyTask,
): Promise<Outcome<null>> {
  try {
    return kind === null
      ? await readHotWords(parts, { categoryId, inBackground: true })
      : await readRanking(parts, { categoryId, kind, inBackground: true });
  } catch (error) {
    console.error('the daily reading of lists', error);
    return failure('unexpected');
  }
}
