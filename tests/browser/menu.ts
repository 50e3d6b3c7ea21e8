import type { Locator, Page } from 'playwright-core';
import { rootScreenshot } from './screenshot';
import { listWindows, newWindow, pressKeys, windowGone, type XWindow } from './windows';

/** A native context menu that is open now. */
export interface OpenMenu {
  /**
   * Presses an item's mnemonic: "f" for `&Find same on 1688`. Where items of the browser's own have it
   * too, each press goes to the next of them, and "Return" chooses. Resolves when the menu is gone.
   */
  choose(...keys: string[]): Promise<void>;
  /** Leaves it without choosing. */
  dismiss(): Promise<void>;
}

/** Where to click; Playwright's own pointer does it, so nobody counts pixels. */
export interface RightClick {
  page: Page;
  target: string | Locator;
  /** In pixels from the target's top left corner; else its middle. */
  position?: { x: number; y: number };
}

const MENU_WAIT_MS = 5000;

/**
 * Right-clicks like a person and waits for the native menu. Chromium draws it as a window of its
 * own that the debugging protocol cannot see, so the X server is asked. Tries twice.
 */
export async function rightClick(display: string, click: RightClick): Promise<OpenMenu> {
  await click.page.bringToFront();
  try {
    return await openMenu(display, click);
  } catch {
    const path = await rootScreenshot(display, `no-menu-${Date.now()}`);
    await pressKeys(display, 'Escape');
    return openMenu(display, click).catch((error: unknown) => {
      throw new Error(`no context menu came, see ${path}`, { cause: error });
    });
  }
}

async function openMenu(
  display: string,
  { page, target, position }: RightClick,
): Promise<OpenMenu> {
  const before = await listWindows(display);
  const locator = typeof target === 'string' ? page.locator(target) : target;
  // Its answer comes only when the menu closes; until then only a failure is of interest.
  const clicked = locator.click({
    button: 'right',
    noWaitAfter: true,
    ...(position && { position }),
  });
  const failed = new Promise<never>((_, reject) => {
    clicked.catch(reject);
  });
  const appeared = newWindow(display, before, {
    what: 'the context menu',
    timeoutMs: MENU_WAIT_MS,
  });
  const menu = await Promise.race([appeared, failed]);
  return {
    choose: (...keys) => leave(display, menu, keys),
    dismiss: () => leave(display, menu, ['Escape']),
  };
}

async function leave(display: string, menu: XWindow, keys: string[]): Promise<void> {
  await pressKeys(display, ...keys);
  try {
    await windowGone(display, menu, { what: 'the menu to close', timeoutMs: MENU_WAIT_MS });
  } catch (error) {
    const path = await rootScreenshot(display, `menu-stayed-${Date.now()}`);
    await pressKeys(display, 'Escape');
    throw new Error(`the menu did not take "${keys.join(' ')}", see ${path}`, { cause: error });
  }
}
