import { browser } from 'wxt/browser';
import { originPattern } from '@/lib/picture/addresses';
import { inIncognito } from '@/lib/store/incognito';

/**
 * What a button "Allow pictures from …" does: asks the browser, and goes on if the user agrees. It
 * must be called in the click's own turn. Null where the address names no host, and in incognito: the
 * browser would keep the leave, with the site's name, after the window was closed.
 */
export function askForHost(address: string): ((then: () => Promise<void>) => Promise<void>) | null {
  const pattern = inIncognito() ? null : originPattern(address);
  if (pattern === null) return null;
  return async (then) => {
    if (await browser.permissions.request({ origins: [pattern] })) await then();
  };
}
