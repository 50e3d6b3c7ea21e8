import { likewise, success, type Outcome } from '../failures/outcome';
import type { InLanguage, Question } from './catalogue';

/**
 * The answer of a gateway that translates nothing and takes no language: it stands for whichever was
 * asked for, so that the interface does not say that a language was refused.
 */
export function untranslated<Answer>(
  outcome: Outcome<Answer>,
  { language }: Question,
): Outcome<InLanguage<Answer>> {
  if (!outcome.ok) return outcome;
  return likewise(outcome, success({ answer: outcome.value, language, isRefused: false }));
}
