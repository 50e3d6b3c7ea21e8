import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { expectFirstOffer, HAS_DISPLAY, openConnectedStage, type Stage } from './stage';

/** What chrome://extensions can do for the person who looks at it. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration: (change: object) => Promise<void>;
    updateExtensionConfiguration: (change: object) => Promise<void>;
  };
}

interface ChromeOfPage {
  windows: { create: (options: object) => Promise<unknown> };
  storage: Record<'local' | 'session', { get: (keys: null) => Promise<object> }>;
}

describe.skipIf(!HAS_DISPLAY)('an incognito window', () => {
  let stage: Stage;
  let shop: Page;
  let secret: Page;
  let options: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    const extensions = await stage.browser.open('chrome://extensions');
    await extensions.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // Without it an unpacked extension does not come back from being loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, stage.browser.extensionId);
    await extensions.close();
    options = await until(() => stage.browser.extensionPage('options.html').catch(() => null), {
      what: 'the extension to be loaded anew',
    });
    shop = await stage.browser.open('https://shop.test/');
    secret = await openIncognito();
  });
  afterAll(() => stage.close());

  const openIncognito = async (): Promise<Page> => {
    await options.evaluate(() => {
      const { windows } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
      return windows.create({ incognito: true, url: 'https://shop.test/?secret' });
    });
    return stage.browser.page('shop.test/?secret');
  };

  it('has the menu item, and its search shows offers in its own panel', async () => {
    await stage.findSame(secret, '#alicdn');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.alicdn.offerIds);
  });

  it('browses categories in its own panel', async () => {
    const panel = await stage.browser.sidePanel();
    await panel.getByRole('button', { name: 'New search' }).click();
    await panel.getByRole('button', { name: 'Categories' }).click();
    await panel.getByRole('button', { name: /^Toys/ }).click();
    await panel
      .getByRole('navigation', { name: 'Where you are in the categories' })
      .getByText('Toys')
      .waitFor();
  });

  it('leaves nothing of it in what regular windows share', async () => {
    const shared = await options.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(shared).not.toContain('alicdn');
    expect(shared).not.toContain('shop.test');
    expect(shared).not.toContain('"categories"');
    expect(shared).not.toContain('1813');
  });

  it('has the menu item again after all of them were closed', async () => {
    await secret.close();
    secret = await openIncognito();
    await stage.findSame(secret, '#linked');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.linked.offerIds);
  });

  it('takes no item from the regular windows', async () => {
    await secret.close();
    await stage.findSame(shop, '#linked');
    const panel = await until(
      async () => {
        const pages = await stage.browser.pages();
        return pages.find((page) => page.url().includes('sidepanel.html'));
      },
      { what: 'the regular window’s panel' },
    );
    await expectFirstOffer(panel, DEMO.linked.offerIds);
  });
});
