import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { HAS_DISPLAY, openStage, type Stage } from './stage';

describe.skipIf(!HAS_DISPLAY)('without a key', () => {
  let stage: Stage;
  let shop: Page;

  beforeAll(async () => {
    stage = await openStage();
    shop = await stage.browser.open('https://shop.test/');
  });
  afterAll(() => stage.close());

  it('the same menu opens 1688’s own search for the picture, asking for nothing', async () => {
    await stage.findSame(shop, '#foreign');
    const own = await stage.browser.page('air.1688.com');
    expect(new URL(own.url()).searchParams.get('imageAddress')).toBe(DEMO.foreign.src);
    const panel = await stage.browser.sidePanel();
    await expect.poll(() => panel.getByText(/a key shows|with a key/i).count()).toBeGreaterThan(0);
    expect(stage.sandbox.log().filter(({ host }) => host === 'gw.open.1688.com')).toEqual([]);
    await own.close();
  });

  it('a picture without an address is copied for 1688’s page, which opens', async () => {
    await shop.bringToFront();
    await stage.findSame(shop, '#data');
    const panel = await stage.browser.sidePanel();
    await until(async () => (await panel.getByText('Save the picture').count()) > 0, {
      what: 'the offer to save the picture',
    });
    expect(await panel.getByRole('alert').count()).toBe(0);
    await panel.getByRole('button', { name: 'Copy and open 1688' }).click();
    await (await stage.browser.page('www.1688.com')).close();
    expect(await panel.getByRole('status').allInnerTexts()).toContain('Picture copied.');
  });

  it('the popup opens 1688’s own keyword search', async () => {
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByRole('searchbox').fill('马克杯 白');
    await popup.getByRole('searchbox').press('Enter');
    const own = await stage.browser.page('s.1688.com');
    expect(new URL(own.url()).searchParams.get('keywords')).toBe('马克杯 白');
    expect(new URL(own.url()).searchParams.get('charset')).toBe('utf8');
  });
});
