import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DEMO } from '../sandbox';
import { expectFirstOffer, openConnectedStage, type Stage } from './stage';

describe('every page', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    const panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByRole('searchbox').fill(DEMO.alicdn.src);
    await panel.getByRole('searchbox').press('Enter');
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    await panel.close();
  });
  afterAll(() => stage.close());

  const violations = async (page: Page) =>
    (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );

  it.each([
    ['popup.html', 'light'],
    ['popup.html', 'dark'],
    ['sidepanel.html', 'light'],
    ['sidepanel.html', 'dark'],
    ['options.html', 'light'],
    ['options.html', 'dark'],
  ] as const)('%s is accessible in the %s theme', async (name, colorScheme) => {
    const page = await stage.browser.extensionPage(name);
    await page.emulateMedia({ colorScheme });
    if (name === 'sidepanel.html') await page.locator('article').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the rankings are accessible in both themes', async () => {
    const page = await stage.browser.extensionPage('sidepanel.html');
    await page.getByRole('tab', { name: 'Rankings' }).click();
    await page.getByRole('button', { name: /^Kitchen and Dining/ }).click();
    await page.locator('article[data-place]').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('tab', { name: 'Results' }).click();
    await page.close();
  });

  it.each([320, 360, 640])('the panel fits %d px without scrolling sideways', async (width) => {
    const page = await stage.browser.extensionPage('sidepanel.html');
    await page.setViewportSize({ width, height: 800 });
    await page.locator('article').first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  it('switches to Chinese from the options, in all open pages, and back', async () => {
    const panel = await stage.browser.extensionPage('sidepanel.html');
    const options = await stage.browser.extensionPage('options.html');
    await options.getByLabel('Language of this extension').selectOption('zh-CN');
    await expect.poll(() => options.getByRole('button', { name: '保存并测试' }).count()).toBe(1);
    await expect.poll(() => panel.locator('html').getAttribute('lang')).toBe('zh-CN');
    await options.locator('select').first().selectOption('en');
    await expect.poll(() => options.getByRole('button', { name: 'Save and test' }).count()).toBe(1);
    await panel.close();
    await options.close();
  });

  it('a search can be made and read with the keyboard alone', async () => {
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.keyboard.type('马克杯');
    await popup.keyboard.press('Enter');
    await popup.locator('article').first().waitFor();
    const link = popup.locator('a[data-field=link]').first();
    for (let press = 0; press < 40; press += 1) {
      await popup.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await popup.close();
  });
});
