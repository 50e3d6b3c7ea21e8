import type { InterfaceLanguage } from './languages';

/** What stands in the browser's own menus: `find` in that of a page, the others in the button's. */
export const MENU_WORDS = ['find', 'pick', 'area', 'panel', 'workspace'] as const;
export type MenuWord = (typeof MENU_WORDS)[number];

const TITLES: Record<InterfaceLanguage, Record<MenuWord, string>> = {
  en: {
    find: '&Find same on 1688',
    pick: 'Find a picture on this page',
    area: 'Capture a part of this page',
    panel: 'Open the side panel',
    workspace: 'Open the workspace',
  },
  'zh-CN': {
    find: '在 1688 找同款(&F)',
    pick: '在此页面上选取图片',
    area: '截取此页面的一部分',
    panel: '打开侧边栏',
    workspace: '打开工作台',
  },
};

/**
 * The title of a menu item. These stand apart from the other words, because the worker needs no
 * others and should not load them. `&` marks the access key.
 */
export function menuTitle(language: InterfaceLanguage, word: MenuWord): string {
  return TITLES[language][word];
}
