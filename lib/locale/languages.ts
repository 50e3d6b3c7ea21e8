/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'zh-CN'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * The languages into which 1688 translates titles. The official list is not public; these are named
 * by partners' documents. Chinese is not among them: the interfaces refuse `zh`, and every reply
 * carries the Chinese fields anyway.
 */
export const TITLE_LANGUAGES = [
  'en',
  'ja',
  'ko',
  'ru',
  'vi',
  'es',
  'fr',
  'pt',
  'th',
  'id',
  'ar',
] as const;
export type TitleLanguage = (typeof TITLE_LANGUAGES)[number];

/** Finds the interface language for a browser's language tag ("zh-TW" -> "zh-CN", "de" -> "en"). */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
