import type { Page } from 'playwright-core';
import { rightClick, type ExtensionBrowser } from '../../tests/browser';

/** The letter that the menu item's title `&Find same on 1688` marks. */
const MNEMONIC = 'f';

/** Right-clicks a picture, chooses our item, and gives the side panel that opens. */
export async function findByMenu(
  browser: ExtensionBrowser,
  display: string,
  page: Page,
  target: string,
): Promise<Page> {
  const menu = await rightClick(display, { page, target });
  await menu.choose(MNEMONIC);
  return browser.sidePanel();
}

/**
 * Calls the menu's listener, for where no native menu can be driven. That carries no gesture, so
 * no panel may open: its page is shown in a tab.
 */
export async function findByListener(
  browser: ExtensionBrowser,
  page: Page,
  target: string,
): Promise<Page> {
  await page.bringToFront();
  const srcUrl = await page.locator(target).evaluate((image) => (image as HTMLImageElement).src);
  await browser.worker.evaluate(dispatchClick, { srcUrl, pageUrl: page.url() });
  return browser.extensionPage('sidepanel.html');
}

/** What this needs of Chrome: `dispatch` is there for tests and is in no published type. */
interface ChromeMenus {
  tabs: { query: (filter: object) => Promise<object[]> };
  contextMenus: { onClicked: { dispatch: (info: object, tab?: object) => void } };
}

async function dispatchClick(click: { srcUrl: string; pageUrl: string }): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ChromeMenus };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const info = { menuItemId: 'find:ask', mediaType: 'image', editable: false, frameId: 0 };
  chrome.contextMenus.onClicked.dispatch({ ...info, ...click }, tab);
}
