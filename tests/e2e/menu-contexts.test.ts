import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { GALLERY } from '../sandbox';
import { PICKER } from './picking';
import { HAS_DISPLAY, expectFirstOffer, openConnectedStage, type Stage } from './stage';

// With a second item on any of these the browser would put both into a submenu, and the key that
// the stage presses would open that instead.
describe.skipIf(!HAS_DISPLAY)('the one menu item', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    page = await stage.browser.open('about:blank');
  });
  afterAll(() => stage.close());

  /** Opens a page of the gallery. @returns the ids of the offers of its product */
  const visit = async (name: string): Promise<readonly number[]> => {
    const found = GALLERY.find((one) => one.name === name);
    if (!found) throw new Error(`no exhibit ${name}`);
    await page.goto(`https://gallery.test${found.path}`, { waitUntil: 'load' });
    return found.offerIds;
  };
  const expectPicker = async (): Promise<void> => {
    await page.locator(PICKER).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator(PICKER).waitFor({ state: 'detached' });
  };

  it.each(['video', 'video-played', 'video-poster'])(
    'on a film finds what is seen of it: %s',
    async (name) => {
      const offerIds = await visit(name);
      // A film that can be played has a "Save video frame as…" before our item.
      await stage.findSame(
        page,
        '#target',
        ...(name === 'video-poster' ? ['f'] : ['f', 'f', 'Return']),
      );
      await expectFirstOffer(await stage.browser.sidePanel(), offerIds);
    },
  );

  it('on a picture in a frame finds the picture', async () => {
    const offerIds = await visit('frame-same-origin');
    await stage.findSame(page, page.frameLocator('iframe').locator('img'));
    await expectFirstOffer(await stage.browser.sidePanel(), offerIds);
  });

  it('on a picture in a frame of another site asks for that site', async () => {
    const offerIds = await visit('frame-cross-origin');
    await stage.findSame(page, page.frameLocator('iframe').locator('img'));
    await stage.answerPrompt('allow');
    await expectFirstOffer(await stage.browser.sidePanel(), offerIds);
  });

  it('on a picture amid selected words finds the picture', async () => {
    const offerIds = await visit('plain');
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    await stage.findSame(page, '#target');
    await expectFirstOffer(await stage.browser.sidePanel(), offerIds);
  });

  it('on a link of words shows all pictures of the page', async () => {
    await visit('plain');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<p><a id="words" href="/x">Striped mug</a></p>',
      );
    });
    await stage.findSame(page, '#words');
    await expectPicker();
  });

  it('on an empty spot of a frame shows all pictures of the page', async () => {
    await visit('frame-same-origin');
    const body = page.frameLocator('iframe').locator('body');
    await body.evaluate((element) => element.insertAdjacentHTML('afterbegin', '<h1>Mugs</h1>'));
    await stage.findSame(page, body.locator('h1'), 'f', 'Return');
    await expectPicker();
  });
});
