import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { expectFirstOffer, HAS_DISPLAY, openConnectedStage, type Stage } from './stage';

interface ChromeOfWorker {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> };
  scripting: {
    executeScript: (injection: object) => Promise<{ result: unknown }[]>;
  };
}

describe.skipIf(!HAS_DISPLAY)('privacy', () => {
  let stage: Stage;
  let shop: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    shop = await stage.browser.open('https://shop.test/');
    await stage.findSame(shop, '#own');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.own.offerIds);
  });
  beforeEach(() => stage.sandbox.clearLog());
  afterAll(() => stage.close());

  it('a script of ours in a page cannot read what the worker keeps', async () => {
    const read = await stage.browser.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeOfWorker };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        func: async () => {
          const { storage } = (
            globalThis as unknown as {
              chrome: { storage: { local: { get: (keys: null) => Promise<object> } } };
            }
          ).chrome;
          try {
            return JSON.stringify(await storage.local.get(null));
          } catch (error) {
            return String(error);
          }
        },
      });
      return String(injected?.result);
    });
    expect(read).toMatch(/not allowed/);
    expect(read).not.toContain('ExampleSecret01');
  });

  it('a page cannot tell that the extension is there', async () => {
    const traces = await shop.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: unknown } };
      const reachable = await fetch(`chrome-extension://${id}/sidepanel.html`).then(
        () => true,
        () => false,
      );
      return { runtime: chrome?.runtime !== undefined, reachable };
    }, stage.browser.extensionId);
    expect(traces).toEqual({ runtime: false, reachable: false });
  });

  it('looking at recent searches calls on no shop', async () => {
    const panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByText('Harbour Goods').first().waitFor();
    await panel.locator('img').first().waitFor();
    const hosts = new Set(stage.sandbox.log().map(({ host }) => host));
    expect([...hosts].filter((host) => !/alicdn|1688/.test(host))).toEqual([]);
    await panel.close();
  });

  it('a host that was refused can be allowed from the panel, and is read then', async () => {
    await stage.findSame(shop, '#foreign');
    await stage.answerPrompt('deny');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    await panel.getByText(/^From the screen/).click();
    await panel.getByRole('button', { name: 'Allow pictures from cdn.pictures.test' }).click();
    await stage.answerPrompt('allow');
    await until(async () => (await panel.getByText(/4000 × 3000/).count()) > 0, {
      what: 'the whole photo to be searched',
      timeoutMs: 20_000,
    });
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    expect(await panel.getByText(/taken from the screen/).count()).toBe(0);
  });
});
