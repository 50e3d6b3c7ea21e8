import { browser } from 'wxt/browser';
import type { Failure } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';

/**
 * What the button "Allow pictures from …" does: asks the browser in the click's own turn, and takes
 * the search up again if the user agrees. Null where the failure names no host.
 */
export function allowHost(searchId: string, { facts }: Failure): (() => Promise<void>) | null {
  const host = facts?.['host'];
  if (host === undefined) return null;
  const pattern = `${facts?.['scheme'] ?? 'https'}://${host}/*`;
  return async () => {
    const isAllowed = await browser.permissions.request({ origins: [pattern] });
    if (isAllowed) await send('search.again', { searchId });
  };
}
