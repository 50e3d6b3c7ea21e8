import { browser } from 'wxt/browser';

/**
 * Whether this page or worker belongs to incognito windows. Their IndexedDB lives in memory and ends
 * with them; the small storages (`storage.local`, `storage.session`) are shared with regular windows,
 * so nothing of what is searched may be put there.
 */
export function inIncognito(): boolean {
  return browser.extension.inIncognitoContext;
}
