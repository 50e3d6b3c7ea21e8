import { createInstance } from 'i18next';
import type { FailureCode } from '../failures/table';
import { formatCount } from './formats';
import type { InterfaceLanguage } from './languages';
import { english } from './words/en';
import type { ValuesFor, WordKey } from './words/keys';
import type { FailureWords } from './words/shape';
import { chinese } from './words/zh';

const i18n = createInstance();

void i18n.init({
  // All words are in the bundle, so nothing is waited for.
  initAsync: false,
  resources: { en: { translation: english }, 'zh-CN': { translation: chinese } },
  lng: 'en',
  fallbackLng: 'en',
  nsSeparator: false,
  // Texts only ever become text nodes and attributes, which escape by themselves.
  interpolation: { escapeValue: false },
});

/** A text in a language, with its placeholders filled in. */
export function translate<Key extends WordKey>(
  language: InterfaceLanguage,
  key: Key,
  ...values: ValuesFor<Key>
): string {
  const given: Facts = values[0] ?? {};
  return i18n.t(key, { lng: language, ...given, replace: readable(given, language) });
}

/** Numbers as the language writes them; the plain ones still choose between singular and plural. */
function readable(facts: Facts, language: InterfaceLanguage): Record<string, string> {
  const texts = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'number' ? formatCount(fact, language) : fact,
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Facts beside a failure, by the names that the sentences use. */
export type Facts = Record<string, string | number>;

/**
 * The sentence for a failure and what to do; where a fact is missing, the sentence without it.
 * @param here the reader stands on the options page already
 */
export function failureWords(
  language: InterfaceLanguage,
  code: FailureCode,
  facts: Facts = {},
  here = false,
): { says: string; todo: string } {
  const text = (part: string): string =>
    i18n.t(`failures.${code}.${part}`, { lng: language, replace: readable(facts, language) });
  const words: FailureWords = english.failures[code];
  const { says } = words;
  const known = placeholders(says).every((name) => name in facts);
  return {
    says: text(known ? 'says' : 'bare'),
    todo: text(here && words.todoHere ? 'todoHere' : 'todo'),
  };
}

/** Names of the placeholders in a text. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}
