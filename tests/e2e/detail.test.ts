import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../sandbox';
import { offerIds, openConnectedStage, type Stage, startOver } from './stage';

const { offers } = EXAMPLES;

describe('an offer’s details in the panel', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.setViewportSize({ width: 320, height: 900 });
  });
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
  });
  afterAll(() => stage.close());

  const region = () => panel.getByRole('region', { name: 'Offer', exact: true });
  const section = (name: string) => region().locator(`[data-section=${name}]`);
  const open = async (id: number) => {
    await startOver(panel);
    await panel.getByRole('searchbox').fill(String(id));
    await panel.getByRole('searchbox').press('Enter');
    await expect.poll(() => offerIds(panel)).toEqual([String(id)]);
    await section('gallery').waitFor();
  };
  const requests = () => stage.sandbox.log().map(({ host, path }) => `${host}${path}`);

  it('shows pictures, prices, variants and all the rest, and never scrolls sideways', async () => {
    await open(offers.withSizes);
    for (const name of ['prices', 'variants', 'shipping', 'attributes', 'seller', 'listing']) {
      expect(await section(name).count(), name).toBe(1);
    }
    expect(await section('variants').locator('[data-sku]').count()).toBeGreaterThan(3);
    expect(await region().getAttribute('aria-busy')).toBe('false');
    const overflow = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('says that a listing is gone', async () => {
    await open(offers.expired);
    expect(await region().locator('[data-field=status]').innerText()).toMatch(/no longer on sale/i);
  });

  it('links to a film and loads nothing of it', async () => {
    await open(offers.withVideo);
    const film = region().getByRole('link', { name: 'Watch the film', exact: true });
    expect(await film.getAttribute('href')).toMatch(/^https:\/\/cloud\.video\.taobao\.com\//);
    expect(requests().filter((address) => address.startsWith('cloud.video'))).toEqual([]);
  });

  it('goes through the pictures with the arrow keys', async () => {
    await open(offers.withVideo);
    const picture = section('gallery').getByRole('link').getByRole('img');
    const before = await picture.getAttribute('src');
    await section('gallery').locator('[aria-current=true]').press('ArrowRight');
    expect(await picture.getAttribute('src')).not.toBe(before);
  });

  it('shows a hostile description without running or loading anything of it', async () => {
    await open(offers.hostile);
    stage.sandbox.clearLog();
    await region().getByRole('button', { name: 'Show description' }).click();
    const frame = panel.frameLocator('iframe');
    await frame.getByText('厂家直销').waitFor();
    expect(await panel.locator('iframe').getAttribute('sandbox')).toBe('');
    expect(await frame.locator('script, style ~ style, form, input, a, svg, iframe').count()).toBe(
      0,
    );
    expect(await frame.locator('img').count()).toBe(0);
    // Pictures of the panel itself may still come late; the description's come after a press.
    const pictures = frame.locator('.picture');
    expect(await pictures.count()).toBe(2);

    await region().getByRole('button', { name: 'Show 2 pictures' }).click();
    await expect.poll(() => frame.locator('img').count()).toBe(2);
    expect(await region().innerText()).toContain('2 pictures from elsewhere were left out');
    expect(
      await region()
        .getByRole('button', { name: /^Copy link https/ })
        .count(),
    ).toBe(1);
    expect(requests().filter((address) => address.includes('/trap'))).toEqual([]);
    for (const each of panel.frames()) {
      expect(await each.evaluate(() => 'trapped' in window)).toBe(false);
    }
    expect(panel.url()).toContain('sidepanel.html');
  });

  it('leads to the shop, to related offers and to the same look', async () => {
    for (const [name, operation] of [
      ['Same shop', 'product.search.querySellerOfferList'],
      ['Related offers', 'product.related.recommend'],
      ['Find same with this picture', 'product.search.imageQuery'],
    ] as const) {
      await open(offers.withSizes);
      stage.sandbox.clearLog();
      await region().getByRole('button', { name, exact: true }).click();
      await expect.poll(() => stage.calls(operation)).toBe(1);
      await expect.poll(async () => (await offerIds(panel)).length).toBeGreaterThan(0);
    }
  });

  it('opens from any card', async () => {
    await open(offers.withSizes);
    await region().getByRole('button', { name: 'Related offers' }).click();
    await expect.poll(async () => (await offerIds(panel)).length).toBeGreaterThan(1);
    const [id = ''] = await offerIds(panel);
    await panel.getByRole('article').first().getByRole('button', { name: 'Details' }).click();
    await expect.poll(() => offerIds(panel)).toEqual([id]);
    await section('gallery').waitFor();
  });
});
