import { likewise, success, type Outcome } from '../../failures/outcome';
import type { InLanguage } from '../catalogue';
import type { Translated } from './operation';

/** The platform's words when it is the language that it refuses; their exact form is not known. */
const ABOUT_LANGUAGE = /lang|country|locale|语言|语种|国家/i;

/** Asks an operation, by its name, in the question's language. */
type AskInLanguage = <Question extends Translated, Answer>(
  operation: string,
  question: Question,
  ask: (question: Question) => Promise<Outcome<Answer>>,
) => Promise<Outcome<InLanguage<Answer>>>;

/**
 * Makes the way to ask in a language that the platform may not know. What is refused there is asked
 * again in English, which it always knows, whatever the words of the refusal. Not so once the
 * operation has answered in that language: then it is something else that is refused, and English
 * would cost a call for nothing. Only a refusal that speaks of the language always counts as one,
 * and it alone says something about the next question.
 */
export function createInLanguage(): AskInLanguage {
  /** Operations with a language in which they have answered this worker. */
  const understood = new Set<string>();
  return async (operation, question, ask) => {
    const { language } = question;
    const spoken = `${operation} ${language}`;
    const first = await ask(question);
    if (first.ok) {
      understood.add(spoken);
      return likewise(first, success({ answer: first.value, language, isRefused: false }));
    }
    if (first.error.code !== 'gateway-refused' || language === 'en') return first;
    const isRefused = ABOUT_LANGUAGE.test(first.error.text ?? '');
    if (understood.has(spoken) && !isRefused) return first;
    const english = await ask({ ...question, language: 'en' });
    return english.ok ? inEnglish(english, isRefused) : first;
  };
}

/** It may have been known, but the question before it was sent. */
function inEnglish<Answer>(
  { value: answer, answeredAt }: Extract<Outcome<Answer>, { ok: true }>,
  isRefused: boolean,
): Outcome<InLanguage<Answer>> {
  return {
    ok: true,
    value: { answer, language: 'en', isRefused },
    ...(answeredAt === undefined ? {} : { answeredAt }),
  };
}
