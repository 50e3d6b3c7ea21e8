import type { Outcome } from '../failures/outcome';
import type { AnswerKeeper } from '../gateway/http';
import { clearAnswers, findAnswer, keepAnswer } from '../store/answers';

/** A keeper that can be told to forget. */
export interface ForgetfulKeeper extends AnswerKeeper {
  /** Forgets what is kept, and keeps nothing of what is under way. */
  forget: () => Promise<void>;
}

/**
 * Shares answers between equal questions: those under way in this worker, and those that still hold
 * in the store, whichever worker asked. Failures are shared, never kept.
 * @param now ms since 1970
 */
export function createAnswerKeeper(now: () => number): ForgetfulKeeper {
  const underWay = new Map<string, Promise<Outcome<unknown>>>();
  let forgotten = 0;

  async function answered(
    key: string,
    lifeMs: number,
    ask: () => Promise<Outcome<unknown>>,
  ): Promise<Outcome<unknown>> {
    const asked = forgotten;
    const known = await findAnswer(key, lifeMs, now());
    if (known) {
      return { ok: true, value: known.payload, unsent: true, answeredAt: known.answeredAt };
    }
    const outcome = await ask();
    if (outcome.ok && asked === forgotten) await keep(key, outcome.value, lifeMs);
    return outcome;
  }

  /** An answer that cannot be kept is still an answer: the next question costs one more call. */
  async function keep(key: string, payload: unknown, lifeMs: number): Promise<void> {
    try {
      await keepAnswer(key, payload, lifeMs, now());
    } catch (error) {
      console.error('keeping an answer', error);
    }
  }

  return {
    through(key, lifeMs, ask) {
      const shared = underWay.get(key);
      if (shared) return shared.then(asUnsent);
      const question = answered(key, lifeMs, ask).finally(() => {
        if (underWay.get(key) === question) underWay.delete(key);
      });
      underWay.set(key, question);
      return question;
    },
    async forget() {
      forgotten += 1;
      underWay.clear();
      await clearAnswers();
    },
  };
}

/** Who shares an answer sends nothing for it. */
function asUnsent(outcome: Outcome<unknown>): Outcome<unknown> {
  return outcome.ok ? { ...outcome, unsent: true } : outcome;
}
