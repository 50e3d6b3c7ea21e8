import { browser } from 'wxt/browser';

/** A click's right to open the panel lasts five seconds in Chromium; the opening itself needs little. */
const LONGEST_WAIT_MS = 4_000;

/**
 * Opens a window's panel once the worker has what it is to show. The opening closes the popup, and what
 * a closed popup said to a worker that was still starting is lost.
 * @param told the command, already given
 */
export async function openPanelAfter(told: Promise<unknown>, windowId: number): Promise<void> {
  const tooLong = new Promise((passed) => setTimeout(passed, LONGEST_WAIT_MS));
  await Promise.race([told, tooLong]);
  await browser.sidePanel.open({ windowId });
  // Where the panel was open already the popup would stay, over the panel and the page.
  if (location.pathname === '/popup.html') window.close();
}
