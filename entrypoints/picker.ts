import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from '@/components/picker/start-picker';
import { openSafely } from '@/lib/finding/roots';
import { PICK_KEY, type PickOrder } from '@/lib/messages/pick-order';

/** In the world of our own scripts, which the page cannot see: what stops a picker that is open. */
interface PickerWorld {
  [PICK_KEY]?: PickOrder;
  tongkuanStopPicking?: () => void;
}

/**
 * Put into a page by the worker after a person's action; says once what has been picked there.
 * `executeScript` answers with whether it opens: an order may be lost with its page, or void.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as PickerWorld;
    const order = world[PICK_KEY];
    Reflect.deleteProperty(world, PICK_KEY);
    world.tongkuanStopPicking?.();
    if (!order || order.until < Date.now()) return false;
    // After the answer: the first look may take longer than that is waited for, and then the picker
    // would stand on a page that is being captured.
    setTimeout(() => open(order));
    return true;
  },
});

function open(order: PickOrder): void {
  const world = globalThis as PickerWorld;
  world.tongkuanStopPicking?.();
  world.tongkuanStopPicking = startPicker({
    page: document,
    order,
    openShadowRoot: openSafely((element) => browser.dom.openOrClosedShadowRoot(element)),
    send: async (message) => browser.runtime.sendMessage({ picked: message }),
    ended: () => {
      delete world.tongkuanStopPicking;
    },
  });
}
