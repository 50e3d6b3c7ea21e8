import { browser } from 'wxt/browser';
import { FIND_KEY, type FindOrder, type PickedPicture } from '../messages/picked';
import type { PagePicture } from './page';

/**
 * Looks at the element that shows a picture: larger candidates of it, bytes that only the page has,
 * and where it stands. Null where the page lets no script in or shows the picture no more.
 */
export async function findInPage({
  address,
  film,
  tabId,
  frameId,
}: PagePicture): Promise<PickedPicture | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const leave = (key: string, order: FindOrder): void => {
      (globalThis as unknown as Record<string, FindOrder>)[key] = order;
    };
    const order: FindOrder = { address: film ?? address, film: film !== undefined };
    await browser.scripting.executeScript({ target, func: leave, args: [FIND_KEY, order] });
    const [found] = await browser.scripting.executeScript({ target, files: ['/finder.js'] });
    return (found?.result as PickedPicture | null | undefined) ?? null;
  } catch {
    return null; // the ladder has other rungs, and the last one says why it ended
  }
}
