import { database } from './database';
import type { StoredAnswer } from './records';

/** Answers kept at most; the ones that end first go first. */
const ANSWERS_KEPT = 400;

/** An answer that still holds; undefined where there is none. */
export async function findAnswer(key: string, now: number): Promise<StoredAnswer | undefined> {
  const answer = await (await database()).get('answers', key);
  return answer && answer.until > now ? answer : undefined;
}

/** Keeps an answer until a time (ms since 1970), and lets go of what has ended. */
export async function keepAnswer(
  key: string,
  payload: unknown,
  until: number,
  now: number,
): Promise<void> {
  const db = await database();
  await db.put('answers', { key, payload, until });
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
