import { browser } from 'wxt/browser';
import { interfaceLanguage, type InterfaceLanguage } from '../locale/languages';
import { preferences } from './preferences';

/** The language in which the extension speaks now: the one that was chosen, else the browser's. */
export async function shownLanguage(): Promise<InterfaceLanguage> {
  const { interfaceLanguage: chosen } = await preferences.read();
  return chosen === 'browser' ? interfaceLanguage(browser.i18n.getUILanguage()) : chosen;
}
