import { createInstance } from 'i18next';
import type { FailureCode } from '../failures/table';
import type { InterfaceLanguage } from './languages';
import { english } from './words/en';
import type { ValuesFor, WordKey } from './words/keys';
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
  return i18n.t(key, { lng: language, ...values[0] });
}

/** Facts beside a failure, by the names that the sentences use. */
export type Facts = Record<string, string | number>;

/** The sentence for a failure and what to do; where a fact is missing, the sentence without it. */
export function failureWords(
  language: InterfaceLanguage,
  code: FailureCode,
  facts: Facts = {},
): { says: string; todo: string } {
  const text = (part: string): string =>
    i18n.t(`failures.${code}.${part}`, { lng: language, ...facts });
  const { says } = english.failures[code];
  const known = placeholders(says).every((name) => name in facts);
  return { says: text(known ? 'says' : 'bare'), todo: text('todo') };
}

/** Names of the placeholders in a text. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}
