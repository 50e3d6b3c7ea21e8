import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { PICK_KEY, type PickOrder } from '../messages/picked';

/**
 * Puts the picker into a tab's page, by the right that the user's action gave for it. The order goes
 * first, into the world of our own scripts, where the page cannot read it.
 */
export async function startPicker(tabId: number, order: PickOrder): Promise<Outcome<null>> {
  try {
    const target = { tabId };
    const leave = (key: string, value: PickOrder): void => {
      (globalThis as unknown as Record<string, PickOrder>)[key] = value;
    };
    await browser.scripting.executeScript({ target, func: leave, args: [PICK_KEY, order] });
    await browser.scripting.executeScript({ target, files: ['/picker.js'] });
    return success(null);
  } catch (error) {
    return failure('page-closed', error instanceof Error ? { text: error.message } : {});
  }
}
