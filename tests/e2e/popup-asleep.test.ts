import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickToolbarButtonUnwatched, pressKeys, until } from '../browser';
import { PICKER } from './picking';
import { HAS_DISPLAY, openConnectedStage, type Stage } from './stage';

const SHOP = 'https://shop.test/';

interface ChromeOfWorker {
  scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
}

/** As it mostly is: nobody has used the extension for half a minute when the button is clicked. */
describe.skipIf(!HAS_DISPLAY)('the popup while the worker sleeps', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage();
  });
  beforeEach(async () => {
    const shop = await stage.browser.open(SHOP);
    await clickToolbarButtonUnwatched(stage.browser, shop);
  });
  afterAll(() => stage.close());

  const isOpen = async (): Promise<boolean> =>
    (await (await fetch(`${stage.browser.endpoint}/json/list`)).text()).includes('/popup.html');
  /** The keyboard is in the search box, below what stands above it. */
  const press = async (...keys: string[]): Promise<void> => {
    if (!stage.browser.display) throw new Error('this journey needs a display');
    await pressKeys(stage.browser.display, ...keys);
  };

  it('starts a pick, and closes', async () => {
    await press('shift+Tab', 'shift+Tab', 'shift+Tab', 'Return');
    await until(async () => !(await isOpen()), { what: 'the popup to close' });
    const shop = await stage.browser.page(SHOP);
    await shop.locator(PICKER).waitFor({ state: 'attached' });
    await stage.browser.sidePanel();
    await shop.keyboard.press('Escape');
    await shop.locator(PICKER).waitFor({ state: 'detached' });
    await shop.close();
  });

  it('closes over a panel that is open already', async () => {
    await press('shift+Tab', 'shift+Tab', 'shift+Tab', 'Return');
    await until(async () => !(await isOpen()), { what: 'the popup to close' });
  });

  it('gives a site the button that was allowed for it', async () => {
    await press('shift+Tab', 'space');
    await stage.answerPrompt('allow');
    await expect
      .poll(() =>
        stage.browser.worker.evaluate(async () => {
          const { scripting } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
          return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
        }),
      )
      .toContain(`${SHOP}*`);
  });
});
