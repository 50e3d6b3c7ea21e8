import { failure, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { dayOf } from '../store/day-count';
import { rankingRefresh } from '../store/ranking-refresh';
import { categoryChoices } from '../store/ranking-view';
import { dueTasks, type DailyTask } from './due';
import type { RankingParts } from './parts';
import { readHotWords, readRanking } from './read';

/** Never all at once: each run reads the lists of this many pinned categories, four calls each. */
export const CATEGORIES_A_RUN = 4;

/**
 * What speaks of one question or of one operation alone: the account may have the lists and not the
 * words. After anything else the others would fail too.
 */
const ABOUT_ONE: readonly FailureCode[] = [
  'gateway-refused',
  'gateway-error',
  'not-subscribed',
  'api-unsupported',
  'parameter-missing',
  'parameter-wrong',
  'reply-unreadable',
  'reply-unexpected',
];

/**
 * Reads a few of the pinned categories' lists that were not read today, behind whatever a person waits
 * for, and notes how that stands. What fails for a reason of its own is left for tomorrow; any other
 * failure (the account, the day's cap, the network) ends the run, and the next one goes on.
 */
export async function refreshPinned(parts: RankingParts): Promise<void> {
  const today = dayOf(parts.now());
  const { pinned } = await categoryChoices.read();
  const { failed, endedAt, lastFailure, lastReadAt } = await rankingRefresh.read();
  const past = { failed: failed.day === today ? failed.lists : [], endedAt };
  const tasks = (await dueTasks(pinned, today, past)).slice(0, CATEGORIES_A_RUN).flat();
  const done = await readSome(parts, tasks);
  const lists = [...past.failed, ...done.failed];
  const left = await dueTasks(pinned, today, { failed: lists, endedAt: null });
  await rankingRefresh.write({
    lastReadAt: done.lastReadAt ?? lastReadAt,
    lastFailure: tasks.length > 0 ? done.lastFailure : lastFailure,
    pending: left.length,
    failed: { day: today, lists },
    endedAt: done.endedAt,
  });
}

interface Done {
  /** ms since 1970; null: nothing could be read. */
  lastReadAt: number | null;
  lastFailure: FailureCode | null;
  /** Lists that failed for reasons of their own. */
  failed: string[];
  /** The list whose failure ended it before its end. */
  endedAt: string | null;
}

async function readSome(parts: RankingParts, tasks: readonly DailyTask[]): Promise<Done> {
  const done: Done = { lastReadAt: null, lastFailure: null, failed: [], endedAt: null };
  for (const task of tasks) {
    const outcome = await attempt(parts, task);
    if (outcome.ok) {
      done.lastReadAt = parts.now();
      continue;
    }
    done.lastFailure = outcome.error.code;
    if (!ABOUT_ONE.includes(outcome.error.code)) return { ...done, endedAt: task.list };
    done.failed.push(task.list);
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
