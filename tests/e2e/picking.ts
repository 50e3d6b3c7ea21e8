import type { Page } from 'playwright-core';
import type { SearchRecord } from '../../lib/store/records';
import { clickToolbarButton } from '../browser';
import type { Stage } from './stage';

/** The part of the browser's API that a page of ours has. */
interface ChromeOfPage {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  windows: { getCurrent: () => Promise<{ id: number }> };
}

/** The picker's one element stands beside the page's own head and body. */
export const PICKER = 'html > div';

/** Presses the button's gesture on a page, which lets us look at it, and leaves the popup. */
export async function allowPage(stage: Stage, page: Page): Promise<void> {
  await clickToolbarButton(stage.browser, page);
  const popup = await stage.browser.page('popup.html');
  await popup.close();
  await page.bringToFront();
}

/** Has the worker start a pick in the tab in front, as the panel's own button does. */
export async function startPick(panel: Page, mode: 'picture' | 'area'): Promise<void> {
  await panel.evaluate(async (picked) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    const { id } = await chrome.windows.getCurrent();
    await chrome.runtime.sendMessage({
      name: 'page.pick',
      command: { mode: picked, windowId: id },
    });
  }, mode);
}

/** Draws the picker's area around an element, just within its edges, and takes it. */
export async function takeAreaOf(page: Page, selector: string): Promise<void> {
  await page.locator(PICKER).waitFor({ state: 'attached' });
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('it is not seen');
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Enter');
  await page.locator(PICKER).waitFor({ state: 'detached' });
}

/** The latest search that the extension keeps. */
export function latestSearch(panel: Page): Promise<SearchRecord | undefined> {
  return panel.evaluate(
    () =>
      new Promise<SearchRecord | undefined>((done, fail) => {
        const opening = indexedDB.open('tongkuan');
        opening.onsuccess = () => {
          const all = opening.result.transaction('searches').objectStore('searches').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const searches = all.result as SearchRecord[];
            done(searches.toSorted((a, b) => b.createdAt - a.createdAt)[0]);
          };
          all.onerror = () => {
            fail(new Error('the searches cannot be read'));
          };
        };
      }),
  );
}
