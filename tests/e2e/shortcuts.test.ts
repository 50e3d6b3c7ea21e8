import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../sandbox';
import { PICKER, takeAreaOf } from './picking';
import { HAS_DISPLAY, expectFirstOffer, openConnectedStage, type Stage } from './stage';

/** The part of the browser's API that a page of ours has. */
interface ChromeOfPage {
  commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> };
}

describe.skipIf(!HAS_DISPLAY)('the keyboard', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    page = await stage.browser.open('https://gallery.test/plain');
  });
  afterAll(() => stage.close());

  const press = async (keys: string): Promise<void> => {
    await page.bringToFront();
    await page.locator('h1').click();
    await stage.press(keys);
  };

  it('has a key for each command, none of which is the browser’s own', async () => {
    const options = await stage.browser.extensionPage('options.html');
    const commands = await options.evaluate(() =>
      (globalThis as unknown as { chrome: ChromeOfPage }).chrome.commands.getAll(),
    );
    await options.close();
    const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(['pick', 'area', 'panel'].map((name) => keys.get(name))).toEqual([
      'Alt+Shift+F',
      'Alt+Shift+S',
      'Alt+Shift+O',
    ]);
  });

  it('opens the panel', async () => {
    await press('alt+shift+o');
    const panel = await stage.browser.sidePanel();
    await panel.getByRole('searchbox').waitFor();
  });

  it('starts a pick, which leaves nothing', async () => {
    const before = await page.content();
    await press('alt+shift+f');
    await page.locator(PICKER).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator(PICKER).waitFor({ state: 'detached' });
    expect(await page.content()).toBe(before);
  });

  it('captures an area, which is searched for', async () => {
    await press('alt+shift+s');
    await takeAreaOf(page, '#target');
    const plain = GALLERY.find(({ name }) => name === 'plain');
    await expectFirstOffer(await stage.browser.sidePanel(), plain?.offerIds ?? []);
  });
});
