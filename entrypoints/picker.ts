import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from '@/components/picker/start-picker';
import { PICK_KEY } from '@/components/picker/contract';
import type { PickOrder } from '@/lib/messages/picked';

/** In the world of our own scripts, which the page cannot see: what stops a picker that is open. */
interface PickerWorld {
  [PICK_KEY]?: PickOrder;
  tongkuanStopPicking?: () => void;
}

/** Put into a page by the worker after a person's action; says once what has been picked there. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as PickerWorld;
    const order = world[PICK_KEY];
    Reflect.deleteProperty(world, PICK_KEY);
    world.tongkuanStopPicking?.();
    if (!order) return;
    world.tongkuanStopPicking = startPicker({
      page: document,
      order,
      openShadowRoot: (element) =>
        element.shadowRoot ?? browser.dom.openOrClosedShadowRoot(element),
      send: async (message) => browser.runtime.sendMessage({ picked: message }),
      ended: () => {
        delete world.tongkuanStopPicking;
      },
    });
  },
});
