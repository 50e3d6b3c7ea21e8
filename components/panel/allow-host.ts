import { browser } from 'wxt/browser';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { originPattern } from '@/lib/picture/addresses';

/**
 * What the button "Allow pictures from …" does: asks the browser in the click's own turn, and takes
 * the search up again if the user agrees. Null where the failure names no host.
 */
export function allowHost(searchId: string, { facts }: Failure): (() => Promise<void>) | null {
  const pattern = originPattern(String(facts?.['origin'] ?? ''));
  if (pattern === null) return null;
  return async () => {
    const isAllowed = await browser.permissions.request({ origins: [pattern] });
    if (isAllowed) await send('search.again', { searchId });
  };
}
