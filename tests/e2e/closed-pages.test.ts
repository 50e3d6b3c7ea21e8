import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, demoPicture } from '../sandbox';
import { configureExtension } from './configure';
import { allowPage, latestSearch, PICKER, startPick } from './picking';
import {
  expectAlert,
  expectFirstOffer,
  HAS_DISPLAY,
  openConnectedStage,
  type Stage,
} from './stage';

/** One empty page. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

describe('pages that are no web pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongkuan-'));
  const address = (name: string): string => pathToFileURL(join(folder, name)).href;
  let stage: Stage;
  let panel: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    page = await stage.browser.open('about:blank');
    writeFileSync(join(folder, 'mug.jpg'), await demoPicture());
    writeFileSync(join(folder, 'shop.html'), '<img src="mug.jpg" width="400" height="400">');
    writeFileSync(join(folder, 'list.pdf'), PDF);
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  const pickOn = async (where: string): Promise<void> => {
    await page.goto(where);
    await allowPage(stage, page);
    await startPick(panel, 'picture');
  };
  const takeFirst = async (): Promise<void> => {
    await page.locator(PICKER).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator(PICKER).waitFor({ state: 'detached' });
  };

  it('of the browser’s own let no script in: what is seen is cut in the panel', async () => {
    await pickOn('chrome://version');
    await panel.bringToFront();
    await panel.getByLabel('Part of the picture').waitFor();
    await panel.getByRole('button', { name: 'Search this part' }).click();
    await expect
      .poll(async () => (await latestSearch(panel))?.state, { timeout: 20_000 })
      .toBe('done');
  });

  it('on the disk have pictures that are cut out of the screen', async () => {
    await pickOn(address('shop.html'));
    await takeFirst();
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    await panel.getByText('The picture was taken from the screen').waitFor({ state: 'attached' });
  });

  it('that are a picture by themselves give its pixels', async () => {
    await pickOn(address('mug.jpg'));
    await takeFirst();
    await panel.getByText('Page: “mug.jpg').waitFor();
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
  });

  it('of the PDF viewer have what is seen of them', async () => {
    await pickOn(address('list.pdf'));
    await page.locator(PICKER).waitFor({ state: 'attached' });
    // By hand: the viewer, a process of its own, sometimes takes the keyboard and does not give it back.
    await page.mouse.click(640, 400);
    await page.locator(PICKER).waitFor({ state: 'detached' });
    await panel.getByText('The picture was taken from the screen').waitFor({ state: 'attached' });
  });
});

describe.skipIf(!HAS_DISPLAY)('a page on the disk, as the store installs us', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongkuan-'));
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage();
    await (await configureExtension(stage, { fileAccess: false })).close();
    writeFileSync(join(folder, 'mug.jpg'), await demoPicture());
    writeFileSync(
      join(folder, 'shop.html'),
      '<img src="mug.jpg" width="400" height="400"><p>No picture here</p>',
    );
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['img', 'p'])('names the switch that the person has to turn: %s', async (target) => {
    const page = await stage.browser.open(pathToFileURL(join(folder, 'shop.html')).href);
    await stage.findSame(page, target);
    const panel = await stage.browser.sidePanel();
    await expectAlert(panel, /Allow access to file URLs/);
    await panel.getByRole('button', { name: 'Open the extension’s page' }).click();
    const extensions = await stage.browser.page('chrome://extensions');
    expect(extensions.url()).toContain(`?id=${stage.browser.extensionId}`);
    await extensions.close();
    await page.close();
  });
});
