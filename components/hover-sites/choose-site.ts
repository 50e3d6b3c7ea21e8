import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { originsOf } from '@/lib/store/hover-sites';

/**
 * Chooses a site for the button, or takes it off, by a click: the browser may have to ask. That closes
 * the popup, so the worker has been told before and finishes the choice.
 */
export async function chooseSite(site: string, isWanted: boolean): Promise<void> {
  if (!isWanted) {
    await send('hover.remove', { site });
    return;
  }
  const wishId = crypto.randomUUID();
  const told = await send('hover.add', { wishId, site });
  if (!told.ok) return;
  const asked = browser.permissions.request({ origins: originsOf(site) });
  const isGranted = await asked.catch((error: unknown) => {
    console.error('asking for a site', error); // a policy may forbid the question
    return false;
  });
  if (!isGranted) await send('hover.withdraw', { wishId });
}
