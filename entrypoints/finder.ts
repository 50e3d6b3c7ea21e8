import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findOne } from '@/lib/finding/find-one';
import { openSafely } from '@/lib/finding/roots';
import { FIND_KEY, type FindOrder } from '@/lib/messages/pick-order';
import type { PickedPicture } from '@/lib/messages/picked';
import { MOST_PAGE_BYTES } from '@/lib/picture/limits';

export default defineUnlistedScript({ globalName: false, main: answer });

/**
 * Put into a page's frame after a click on a picture in it. Shows nothing and leaves nothing: what it
 * returns is what `executeScript` answers with.
 */
async function answer(): Promise<PickedPicture | null> {
  const world = globalThis as { [FIND_KEY]?: FindOrder };
  const order = world[FIND_KEY];
  Reflect.deleteProperty(world, FIND_KEY);
  if (!order) return null;
  const open = openSafely((element) => browser.dom.openOrClosedShadowRoot(element));
  return findOne(document, open, order, MOST_PAGE_BYTES);
}
