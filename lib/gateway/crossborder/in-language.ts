import { likewise, success, type Outcome } from '../../failures/outcome';
import type { InLanguage } from '../catalogue';
import type { Translated } from './operation';

/** The platform's words when it is the language that it refuses; their exact form is not known. */
const ABOUT_LANGUAGE = /lang|country|locale|语言|语种|国家/i;

/**
 * A question that is refused in another language is asked again in English, which the platform
 * always knows. Only a refusal that speaks of the language says something about the next question.
 */
export async function inLanguage<Question extends Translated, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Outcome<Answer>>,
): Promise<Outcome<InLanguage<Answer>>> {
  const { language } = question;
  const first = await ask(question);
  if (first.ok) {
    return likewise(first, success({ answer: first.value, language, isRefused: false }));
  }
  if (first.error.code !== 'gateway-refused' || language === 'en') return first;
  const english = await ask({ ...question, language: 'en' });
  if (!english.ok) return first;
  const isRefused = ABOUT_LANGUAGE.test(first.error.text ?? '');
  return success({ answer: english.value, language: 'en', isRefused });
}
