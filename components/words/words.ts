import { signal } from '@preact/signals';
import type { Failure } from '@/lib/failures/outcome';
import type { InterfaceLanguage } from '@/lib/locale/languages';
import { failureWords, translate } from '@/lib/locale/translate';
import type { ValuesFor, WordKey } from '@/lib/locale/words/keys';

/** The language of the interface. What reads it while rendering is rendered anew when it changes. */
export const language = signal<InterfaceLanguage>('en');

/** A text in the language of the interface. */
export function t<Key extends WordKey>(key: Key, ...values: ValuesFor<Key>): string {
  return translate(language.value, key, ...values);
}

/**
 * The sentence for a failure, and what to do about it.
 * @param here said on the options page, to which other places can only point
 */
export function explain({ code, facts }: Failure, here = false): { says: string; todo: string } {
  return failureWords(language.value, code, facts, here);
}

/** Sentences after each other, as the language sets them. */
export function sentences(...parts: (string | false | null)[]): string {
  return parts.filter(Boolean).join(language.value === 'zh-CN' ? '' : ' ');
}
