import type { Outcome } from '../../failures/outcome';
import type { TopSettings } from './settings';

/** A business parameter before it is written out. Unknown ones are left out of the call. */
export type TopParameter = string | number | null | undefined;

/**
 * One operation of the router: how a question is written down and how its answer is read. Each
 * stands in a file of its own under `operations/`.
 */
export interface TopOperation<Question, Answer> {
  /** Which of the methods in the settings; providers name them differently. */
  method: keyof TopSettings['methods'];
  needsSession?: true;
  parameters: (question: Question) => Record<string, TopParameter>;
  /** Reads the payload of an accepted reply. */
  read: (payload: unknown, question: Question) => Outcome<Answer>;
}

/** Parameters as text. What is unknown or empty is left out: it would not be signed either. */
export function written(parameters: Record<string, TopParameter>): Record<string, string> {
  const texts = Object.entries(parameters).map(([name, value]) => [name, String(value ?? '')]);
  return Object.fromEntries(texts.filter(([, text]) => text !== '')) as Record<string, string>;
}
