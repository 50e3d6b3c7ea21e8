import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { configureExtension } from './configure';
import { expectFirstOffer, HAS_DISPLAY, openConnectedStage, type Stage } from './stage';

interface ChromeOfPage {
  windows: { create: (options: object) => Promise<unknown> };
  permissions: { getAll: () => Promise<{ origins?: string[] }> };
  storage: Record<'local' | 'session', { get: (keys: null) => Promise<object> }>;
}

describe.skipIf(!HAS_DISPLAY)('an incognito window', () => {
  let stage: Stage;
  let shop: Page;
  let secret: Page;
  let options: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    options = await configureExtension(stage, { incognitoAccess: true });
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

  it('asks for no site, which would be kept, and takes its picture from the screen', async () => {
    await secret.bringToFront();
    await stage.findSame(secret, '#foreign');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    await panel.getByText(/taken from the screen/).waitFor({ state: 'attached' });
    expect(await panel.getByRole('button', { name: /^Allow pictures/ }).count()).toBe(0);
    const granted = await options.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
      return (await permissions.getAll()).origins;
    });
    expect(granted?.join()).toMatch(/1688/);
    expect(granted?.join()).not.toMatch(/pictures\.test/);
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
    expect(shared).not.toContain('"1813"');
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
