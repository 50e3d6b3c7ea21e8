import { browser } from 'wxt/browser';
import { pageTitle } from '@/components/picker/title';
import { takePictures } from '@/components/picker/take';
import type { Outcome } from '@/lib/failures/outcome';
import type { FoundPicture } from '@/lib/finding/picture';
import type { HoveredMessage } from '@/lib/messages/hovered';

/**
 * Sends the worker a picture whose button was pressed. The click's right to open the panel goes with
 * the message as long as it holds in the page, which is some seconds.
 * @returns whether the button may stay on this page
 */
export async function sendPicture(picture: FoundPicture, view: Window): Promise<boolean> {
  try {
    const [taken] = await takePictures([picture], view, ({ element }) => element);
    if (!taken) return true;
    const hovered: HoveredMessage = { ...taken, title: pageTitle(view.document) };
    const outcome: Outcome<null> = await browser.runtime.sendMessage({ hovered });
    return outcome.ok || outcome.error.code !== 'page-closed';
  } catch {
    return true; // the worker ended in between, or the page changed what its elements can do
  }
}
