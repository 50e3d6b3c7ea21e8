import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../sandbox';
import { allowPage, PICKER, startPick, takeAreaOf } from './picking';
import { expectFirstOffer, openConnectedStage, type Stage } from './stage';

/** The part of the browser's API that a page of ours has. */
interface ChromeOfPage {
  tabs: {
    query: (query: object) => Promise<{ id: number }[]>;
    setZoom: (tabId: number, factor: number) => Promise<void>;
  };
}

const TAINTED = GALLERY.find(({ name }) => name === 'canvas-tainted');
const PLAIN = GALLERY.find(({ name }) => name === 'plain');

describe.each([1, 1.5, 2])(
  'a part of the screen, at %s device pixels to the CSS pixel',
  (density) => {
    let stage: Stage;
    let panel: Page;
    let page: Page;

    beforeAll(async () => {
      stage = await openConnectedStage({ headless: true, density });
      panel = await stage.browser.extensionPage('sidepanel.html');
      page = await stage.browser.open('https://gallery.test/plain');
      await allowPage(stage, page);
    });
    afterAll(() => stage.close());

    const zoom = (factor: number) =>
      panel.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        if (tab) await chrome.tabs.setZoom(tab.id, wanted);
      }, factor);

    it.each([0.67, 1, 1.5, 2])('and zoom %s is cut where it was seen', async (factor) => {
      if (!TAINTED) throw new Error('no such case');
      await page.goto('https://gallery.test/canvas-tainted');
      await zoom(factor);
      await expect
        .poll(() => page.evaluate(() => devicePixelRatio))
        .toBeCloseTo(density * factor, 1);
      await page.locator('#target').scrollIntoViewIfNeeded();
      await startPick(panel, 'picture');
      await page.locator(PICKER).waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await page.locator(PICKER).waitFor({ state: 'detached' });
      await expectFirstOffer(panel, TAINTED.offerIds);
      await panel.getByRole('button', { name: 'New search' }).click();
    });

    it('is drawn with the pointer', async () => {
      if (!PLAIN) throw new Error('no such case');
      await page.goto('https://gallery.test/plain');
      await zoom(1);
      await startPick(panel, 'area');
      await takeAreaOf(page, '#target');
      await expectFirstOffer(panel, PLAIN.offerIds);
      expect(await panel.getByText(/from the screen|what you see/i).count()).toBeGreaterThan(0);
    });
  },
);
