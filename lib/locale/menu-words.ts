import type { InterfaceLanguage } from './languages';

const TITLES: Record<InterfaceLanguage, string> = {
  en: '&Find same on 1688',
  'zh-CN': '在 1688 找同款(&F)',
};

/**
 * The title of the one menu item. It stands apart from the other words, because the worker needs no
 * other and should not load them. `&` marks the access key.
 */
export function menuTitle(language: InterfaceLanguage): string {
  return TITLES[language];
}
