import type { InterfaceLanguage } from './languages';

const TITLES: Record<InterfaceLanguage, string> = {
  en: 'Find same on 1688',
  'zh-CN': '在 1688 找同款',
};

/** What the button on a picture is called. It runs in every page of a site, and loads no more words. */
export function hoverTitle(language: InterfaceLanguage): string {
  return TITLES[language];
}
