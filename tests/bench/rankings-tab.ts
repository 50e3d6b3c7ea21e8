import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser';
import type { MadeList } from './rankings-page';

/** How long the panel takes until its Rankings tab shows a row, in ms. */
export interface TabTimes {
  /** From the beginning of its page's loading. */
  opened: number;
  /** From a press on the tab, while something else was shown. */
  switched: number;
}

declare global {
  interface Window {
    /** ms since the page began to load, when the first row stood there. */
    firstRow: Promise<number>;
    awaitRow: () => Promise<number>;
  }
}

const ROW = 'article[data-place]';
const TIMEOUT_MS = 10_000;

/** Opens the panel's page with a list to show. @returns null where no row came in time */
export async function timeTab(browser: ExtensionBrowser, list: MadeList): Promise<TabTimes | null> {
  const page = await (await browser.context()).newPage();
  try {
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.addInitScript(watchRows, ROW);
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await show(page, list);
    await page.reload();
    await page.locator(ROW).first().waitFor();
    await page.getByRole('group', { name: 'Pinned' }).waitFor();
    const opened = await page.evaluate(() => window.firstRow);
    await page.getByRole('tab', { name: 'Results' }).click();
    await page.locator(ROW).first().waitFor({ state: 'detached' });
    const switched = await page.evaluate(pressTab);
    return { opened, switched };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return null;
    throw error;
  } finally {
    await page.close();
  }
}

/** Runs in the page before anything else. No function in it has a name: tsx would wrap that. */
function watchRows(row: string): void {
  window.awaitRow = () =>
    new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(row)) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(document, { childList: true, subtree: true });
    });
  window.firstRow = window.awaitRow();
}

/** Runs in the page: ms from the press until the first row. */
async function pressTab(): Promise<number> {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const row = window.awaitRow();
  const begun = performance.now();
  tabs.find(({ textContent }) => textContent.trim() === 'Rankings')?.click();
  return (await row) - begun;
}

/** Makes the panel of the page's window show a list, as it does when it was left so. */
async function show(page: Page, { categoryId, kind }: MadeList): Promise<void> {
  await page.evaluate(
    async ([id, list]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          windows: { getCurrent: () => Promise<{ id: number }> };
          storage: Record<'local' | 'session', { set: (items: object) => Promise<void> }>;
        };
      };
      const category = { id, name: `Category ${id}` };
      const view = { place: { kind: 'rankings' }, trail: [] };
      const window = await chrome.windows.getCurrent();
      const shown = { category, kind: list, limit: 20 };
      await chrome.storage.session.set({
        [`view:${window.id}`]: view,
        panelRankings: { [window.id]: shown },
      });
    },
    [categoryId, kind] as const,
  );
}
