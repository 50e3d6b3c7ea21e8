import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { capture } from './commands';

const FOLDER = 'test-results';

/** Where a picture of this name goes; its folder is made. */
export function screenshotPath(name: string): string {
  const path = resolve(FOLDER, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Takes a picture of a page, into test-results/; gives its path. */
export async function pageScreenshot(page: Page, name: string): Promise<string> {
  const path = screenshotPath(name);
  await page.screenshot({ path });
  return path;
}

/** Takes a picture of the whole display, menus and prompts too; gives its path. */
export async function rootScreenshot(display: string, name: string): Promise<string> {
  const path = screenshotPath(name);
  await capture('import', ['-window', 'root', path], { env: { DISPLAY: display } });
  return path;
}
