import type { Outcome } from '../failures/outcome';
import type { AnswerKeeper } from '../gateway/http';
import { findAnswer, keepAnswer } from '../store/answers';

/**
 * Shares answers between equal questions: those under way in this worker, and those that still hold
 * in the store, whichever worker asked. Failures are shared, never kept.
 * @param now ms since 1970
 */
export function createAnswerKeeper(now: () => number): AnswerKeeper {
  const underWay = new Map<string, Promise<Outcome<unknown>>>();

  async function answered(
    key: string,
    lifeMs: number,
    ask: () => Promise<Outcome<unknown>>,
  ): Promise<Outcome<unknown>> {
    const known = await findAnswer(key, now());
    if (known !== undefined) return { ok: true, value: known, unsent: true };
    const outcome = await ask();
    if (outcome.ok) await keep(key, outcome.value, lifeMs);
    return outcome;
  }

  /** An answer that cannot be kept is still an answer: the next question costs one more call. */
  async function keep(key: string, payload: unknown, lifeMs: number): Promise<void> {
    try {
      await keepAnswer(key, payload, now() + lifeMs, now());
    } catch (error) {
      console.error('keeping an answer', error);
    }
  }

  return {
    through(key, lifeMs, ask) {
      if (lifeMs <= 0) return ask();
      const shared = underWay.get(key);
      if (shared) return shared;
      const question = answered(key, lifeMs, ask).finally(() => underWay.delete(key));
      underWay.set(key, question);
      return question;
    },
  };
}
