import type { InterfaceLanguage } from './languages';

const TITLES: Record<InterfaceLanguage, string> = {
  en: 'Find same on 1688',
  'zh-CN': '在 1688 找同款',
};

/** Of the isolated world, which the page cannot see. */
interface HoverWorld {
  tongkuanHoverTitle?: string;
}

/**
 * Says what the button on a picture is called from now on. Its script stands in every page of a site:
 * it loads no more words, may read no storage of ours, and wakes no worker before it is pressed.
 */
export function nameHoverButton(language: InterfaceLanguage): void {
  (globalThis as HoverWorld).tongkuanHoverTitle = TITLES[language];
}

/** What the button on a picture is called now. */
export function hoverTitle(): string {
  return (globalThis as HoverWorld).tongkuanHoverTitle ?? TITLES.en;
}
