import type { FailureCode } from './table';

/** What went wrong, in a form that survives messages and the store. Never holds a secret. */
export interface Failure {
  code: FailureCode;
  /** The other side's own words, shown as plain text. */
  text?: string;
  /** The platform's number for the call, useful when asking its support. */
  requestId?: string;
  /** No part of the call left this machine. */
  unsent?: true;
  /** What the sentence for this code names: a host, a size, a limit. */
  facts?: Record<string, string | number>;
}

/** The answer of everything that can fail for a reason that a person should read. */
export type Outcome<Value> =
  | {
      ok: true;
      value: Value;
      /** It was known: nothing left this machine for it. */
      unsent?: true;
      /** When it was answered (ms since 1970), where that was some time ago. */
      answeredAt?: number;
    }
  | { ok: false; error: Failure };

/** Wraps a value as a success. */
export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** Whether nothing left this machine for an outcome. */
export function isUnsent(outcome: Outcome<unknown>): boolean {
  return (outcome.ok ? outcome.unsent : outcome.error.unsent) ?? false;
}

/** A success made of another one, which keeps what is known of how that was got. */
export function likewise<Value>(from: Outcome<unknown>, made: Outcome<Value>): Outcome<Value> {
  if (!made.ok || !from.ok || !from.unsent) return made;
  const { answeredAt } = from;
  return { ...made, unsent: true, ...(answeredAt === undefined ? {} : { answeredAt }) };
}

/** Marks a failure: nothing of its call left this machine. */
export function unsent(outcome: Outcome<never>): Outcome<never> {
  return outcome.ok ? outcome : { ok: false, error: { ...outcome.error, unsent: true } };
}

/** Takes the mark off: what failed last was not all there was. */
export function sentBefore<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok) return outcome;
  const error = { ...outcome.error };
  delete error.unsent;
  return { ok: false, error };
}

/** Makes a failed outcome from a code and what is known beside it. */
export function failure(code: FailureCode, more: Omit<Failure, 'code'> = {}): Outcome<never> {
  return { ok: false, error: { code, ...more } };
}
