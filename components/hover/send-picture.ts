import { browser } from 'wxt/browser';
import { pageTitle } from '@/components/picker/title';
import { takePictures } from '@/components/picker/take';
import type { Outcome } from '@/lib/failures/outcome';
import type { FoundPicture } from '@/lib/finding/picture';
import type { HoveredMessage } from '@/lib/messages/hovered';
import type { PickedPicture } from '@/lib/messages/picked';

/**
 * Sends the worker a picture whose button was pressed. The click's right to open the panel goes with
 * the message as long as it holds in the page, which is some seconds.
 * @returns whether the button may stay on this page
 */
export async function sendPicture(picture: FoundPicture, view: Window): Promise<boolean> {
  try {
    const [taken] = await takePictures([picture], view, ({ element }) => element);
    if (!taken) return true;
    const addresses = isFrameLost(picture, taken) ? picture.addresses : taken.addresses;
    const hovered: HoveredMessage = { ...taken, addresses, title: pageTitle(view.document) };
    const outcome: Outcome<null> = await browser.runtime.sendMessage({ hovered });
    return outcome.ok || outcome.error.code !== 'page-closed';
  } catch {
    return true; // the worker ended in between, or the page changed what its elements can do
  }
}

/** Whether a film's frame cannot be read: the screen is closed to the button, the poster need not be. */
function isFrameLost({ kind }: FoundPicture, { addresses, data }: PickedPicture): boolean {
  return kind === 'film' && addresses.length === 0 && data === null;
}
