import type { FailureCode } from './table';

/** What went wrong, in a form that survives messages and the store. Never holds a secret. */
export interface Failure {
  code: FailureCode;
  /** The other side's own words, shown as plain text. */
  text?: string;
  /** The platform's number for the call, useful when asking its support. */
  requestId?: string;
  /** What the sentence for this code names: a host, a size, a limit. */
  facts?: Record<string, string | number>;
}

/** The answer of everything that can fail for a reason that a person should read. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** Wraps a value as a success. */
export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** Makes a failed outcome from a code and what is known beside it. */
export function failure(code: FailureCode, more: Omit<Failure, 'code'> = {}): Outcome<never> {
  return { ok: false, error: { code, ...more } };
}
