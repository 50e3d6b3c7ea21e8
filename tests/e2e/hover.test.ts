import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickToolbarButton, until } from '../browser';
import { DEMO } from '../sandbox';
import { expectFirstOffer, HAS_DISPLAY, openConnectedStage, type Stage } from './stage';

interface Registered {
  matches: string[];
  excludeMatches?: string[];
}

interface ChromeOfWorker {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> };
  scripting: {
    getRegisteredContentScripts: () => Promise<Registered[]>;
    executeScript: (injection: object) => Promise<{ result: unknown }[]>;
  };
}

interface ChromeOfScript {
  dom: { openOrClosedShadowRoot: (host: Element) => ShadowRoot | null };
}

interface ChromeOfPage {
  tabs: { getCurrent: () => Promise<object | undefined> };
}

const SITE = 'https://shop.test/*';
/** The button's one element stands beside the page's own head and body. */
const HOST = 'html > div';
/** From the picture's upper left corner to within the button, CSS pixels. */
const INTO_BUTTON = 24;

/** Whether a page of ours is shown in a tab, as the panel is where it may not be opened. */
async function isTab(): Promise<boolean> {
  const { tabs } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
  return (await tabs.getCurrent()) !== undefined;
}

describe.skipIf(!HAS_DISPLAY)('the button on pictures', () => {
  let stage: Stage;
  let shop: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    shop = await stage.browser.open('https://shop.test/');
  });
  beforeEach(async () => {
    await shop.bringToFront();
    await shop.mouse.move(0, 0);
  });
  afterAll(() => stage.close());

  const registered = () =>
    stage.browser.worker.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
    });
  const leftOut = () =>
    stage.browser.worker.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
      const scripts = await scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ excludeMatches = [] }) => excludeMatches);
    });
  /** Whether the script runs in the tab in front, which only our own world knows. */
  const runs = () =>
    stage.browser.worker.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const [read] = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => (globalThis as { tongkuanHover?: true }).tongkuanHover ?? false,
      });
      return read?.result;
    });
  /** What the button says of itself, which stands in a closed root. */
  const title = () =>
    stage.browser.worker.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: ChromeOfWorker }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const [read] = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => {
          const { dom } = (globalThis as unknown as { chrome: ChromeOfScript }).chrome;
          const host = document.querySelector('html > div');
          return host && dom.openOrClosedShadowRoot(host)?.querySelector('button')?.title;
        },
      });
      return read?.result;
    });
  const corner = async (selector: string): Promise<{ x: number; y: number }> => {
    await shop.locator(selector).scrollIntoViewIfNeeded();
    const box = await shop.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} stands nowhere`);
    return { x: box.x + INTO_BUTTON, y: box.y + INTO_BUTTON };
  };
  const restOn = async (selector: string): Promise<void> => {
    const { x, y } = await corner(selector);
    await shop.mouse.move(x + 60, y + 60, { steps: 3 });
    await shop.locator(HOST).waitFor({ state: 'attached' });
  };

  it('is nowhere before somebody wants it', async () => {
    expect(await registered()).toEqual([]);
  });

  it('comes on the open page when its site is chosen in the popup and allowed', async () => {
    await clickToolbarButton(stage.browser, shop);
    const popup = await stage.browser.page('popup.html');
    // The question closes the popup, which then answers nothing more.
    void popup
      .getByLabel('Button on pictures of shop.test')
      .click()
      .catch(() => undefined);
    await stage.answerPrompt('allow');
    await expect.poll(registered).toEqual([SITE]);
    await expect.poll(runs).toBe(true);
    await restOn('#own');
  });

  it('speaks the language that is chosen for the extension, on an open page too', async () => {
    await restOn('#own');
    expect(await title()).toBe('Find same on 1688');
    const options = await stage.browser.extensionPage('options.html');
    await options.getByLabel('Language of this extension').selectOption('zh-CN');
    await options.getByLabel('界面语言').waitFor();
    await shop.bringToFront();
    await expect
      .poll(async () => {
        await shop.mouse.move(0, 0);
        await restOn('#own');
        return title();
      })
      .toBe('在 1688 找同款');
    await options.bringToFront();
    await options.getByLabel('界面语言').selectOption('en');
    await options.close();
    await shop.bringToFront();
    await shop.mouse.move(0, 0);
  });

  it('leaves the page as it was when the pointer goes on', async () => {
    await shop.locator(HOST).waitFor({ state: 'detached' });
    const before = await shop.content();
    await restOn('#own');
    expect(await shop.content()).not.toBe(before);
    await shop.mouse.move(0, 0);
    await shop.locator(HOST).waitFor({ state: 'detached' });
    expect(await shop.content()).toBe(before);
  });

  it('finds the picture in the panel, which opens by the press', async () => {
    await restOn('#own');
    const { x, y } = await corner('#own');
    await shop.mouse.click(x, y);
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(await panel.evaluate(isTab)).toBe(false);
    await shop.locator(HOST).waitFor({ state: 'detached' });
  });

  it('comes for the keyboard too, on pages that are opened later', async () => {
    await shop.reload();
    const onLink = () => shop.evaluate(() => document.querySelector('a:focus #linked') !== null);
    await until(
      async () => {
        await shop.keyboard.press('Tab');
        return onLink();
      },
      { what: 'the link around a picture to have the focus' },
    );
    await shop.locator(HOST).waitFor({ state: 'attached' });
    // The button comes after the link, and gives the focus back to it.
    await shop.keyboard.press('Tab');
    expect(await shop.locator(`${HOST}:focus`).count()).toBe(1);
    await shop.keyboard.press('Escape');
    await shop.locator(HOST).waitFor({ state: 'detached' });
    expect(await onLink()).toBe(true);
  });

  it('ends in open pages as well when it is taken off in the options', async () => {
    const options = await stage.browser.extensionPage('options.html');
    await options.getByRole('button', { name: 'Take the button off shop.test' }).click();
    await expect.poll(registered).toEqual([]);
    await shop.bringToFront();
    await expect.poll(runs).toBe(false);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Give the permission back' }).click();
    await options.getByText('None yet.').waitFor();
    await options.close();
  });

  it('comes on all sites but one that is left out in the popup, until that is taken in again', async () => {
    const options = await stage.browser.extensionPage('options.html');
    await options.getByLabel('On all sites').click();
    await stage.answerPrompt('allow');
    await expect.poll(registered).toEqual(['http://*/*', 'https://*/*']);
    await shop.bringToFront();
    await expect.poll(runs).toBe(true);
    await clickToolbarButton(stage.browser, shop);
    const popup = await stage.browser.page('popup.html');
    await popup.getByLabel('Button on pictures of shop.test').click();
    await expect.poll(leftOut).toEqual([SITE]);
    await expect.poll(runs).toBe(false);
    await shop.reload();
    expect(await runs()).toBe(false);
    await options.bringToFront();
    await options.getByRole('button', { name: 'No longer leave out shop.test' }).click();
    await expect.poll(leftOut).toEqual([]);
    await shop.bringToFront();
    await expect.poll(runs).toBe(true);
    await options.close();
  });
});
