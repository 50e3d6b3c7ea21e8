import { database } from './database';
import { dayOf } from './day-count';

/** Answers kept at most; the ones that end first go first. */
const ANSWERS_KEPT = 400;
const DAY_MS = 24 * 3600_000;

/** An answer that still holds. */
interface KnownAnswer {
  payload: unknown;
  /** ms since 1970 */
  answeredAt: number;
}

/**
 * An answer that still holds; undefined where there is none.
 * @param lifeMs how long such an answer holds
 * @param now ms since 1970
 */
export async function findAnswer(
  key: string,
  lifeMs: number,
  now: number,
): Promise<KnownAnswer | undefined> {
  const answer = await (await database()).get('answers', key);
  if (!answer) return undefined;
  const answeredAt = answer.until - lifeMs;
  // Given later than now: the clock was ahead then, and nobody knows how old it is.
  const isOfNow = answeredAt <= now && now < answer.until;
  return isOfNow && isOfItsDay(answeredAt, lifeMs, now)
    ? { payload: answer.payload, answeredAt }
    : undefined;
}

/** What changes within a day is kept day by day: yesterday's list would stand where today's is wanted. */
function isOfItsDay(answeredAt: number, lifeMs: number, now: number): boolean {
  return lifeMs >= DAY_MS || dayOf(answeredAt) === dayOf(now);
}

/** Keeps an answer of now (ms since 1970) for as long as it holds, and lets go of what has ended. */
export async function keepAnswer(
  key: string,
  payload: unknown,
  lifeMs: number,
  now: number,
): Promise<void> {
  const db = await database();
  await db.put('answers', { key, payload, until: now + lifeMs });
  const ended = await db.getAllKeysFromIndex('answers', 'until', IDBKeyRange.upperBound(now));
  const excess = (await db.count('answers')) - ended.length - ANSWERS_KEPT;
  const first =
    excess > 0
      ? await db.getAllKeysFromIndex('answers', 'until', IDBKeyRange.lowerBound(now), excess)
      : [];
  await Promise.all([...ended, ...first].map((old) => db.delete('answers', old)));
}

/** Forgets all answers. */
export async function clearAnswers(): Promise<void> {
  await (await database()).clear('answers');
}
