/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'zh-CN'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Finds the interface language for a browser's language tag ("zh-TW" -> "zh-CN", "de" -> "en"). */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
