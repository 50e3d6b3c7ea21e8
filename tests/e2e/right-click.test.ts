import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { PICKER } from './picking';
import { HAS_DISPLAY, expectFirstOffer, offerIds, openConnectedStage, type Stage } from './stage';

const UPLOAD = 'product.image.upload';

describe.skipIf(!HAS_DISPLAY)('a real right-click', () => {
  let stage: Stage;
  let shop: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    shop = await stage.browser.open('https://shop.test/');
  });
  beforeEach(() => stage.sandbox.clearLog());
  afterAll(() => stage.close());

  it('on an alicdn picture shows its offers in the panel, without an upload', async () => {
    await stage.findSame(shop, '#alicdn');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    expect((await offerIds(panel)).length).toBeGreaterThan(5);
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('on an image inside a link finds the image', async () => {
    await stage.findSame(shop, '#linked');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.linked.offerIds);
  });

  it('on the shop’s own picture asks for nothing', async () => {
    await stage.findSame(shop, '#own');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.own.offerIds);
    expect(stage.calls(UPLOAD)).toBe(1);
  });

  it.each(['data', 'blob'] as const)('on a %s: picture reads it where it is', async (id) => {
    await stage.findSame(shop, `#${id}`);
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO[id].offerIds);
  });

  it('on a foreign 12-megapixel photo asks once for its host, and sends a fit picture', async () => {
    await stage.findSame(shop, '#foreign');
    await stage.answerPrompt('allow');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    const upload = stage.sandbox.log().find((entry) => entry.operation === UPLOAD)?.uploaded;
    expect(upload).toMatchObject({ format: 'jpeg', hasExif: false, hasGps: false });
    expect(upload?.bytes).toBeLessThanOrEqual(300_000);
    expect(Math.max(upload?.width ?? 0, upload?.height ?? 0)).toBeGreaterThanOrEqual(800);
  });

  it('on the same host again asks nothing, and uploads the same picture no second time', async () => {
    await shop.reload();
    await stage.findSame(shop, '#alicdn');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.alicdn.offerIds);
    await stage.findSame(shop, '#foreign');
    await expectFirstOffer(await stage.browser.sidePanel(), DEMO.foreign.offerIds);
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('on selected words searches by them', async () => {
    await shop.locator('#text').selectText();
    await stage.findSame(shop, '#text');
    const panel = await stage.browser.sidePanel();
    await expect.poll(() => stage.calls('product.search.keywordQuery')).toBe(1);
    await expect.poll(() => panel.locator('article').first().innerText()).toContain('杯');
  });

  it('on an offer’s picture in the panel finds more of the same', async () => {
    await stage.findSame(shop, '#alicdn');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    const other = panel.locator('article').nth(12);
    const title = await other.locator('[data-field=title]').textContent();
    await stage.findSame(panel, 'article:nth-of-type(13) img');
    const [colour] = title?.split(' ') ?? [];
    if (!colour) throw new Error('the offer has no title');
    await until(async () => (await panel.locator('h2').first().innerText()).includes('alicdn'), {
      what: 'the panel to show the search for the offer’s picture',
    });
    await panel.locator('article').first().waitFor();
    expect(await panel.locator('[data-field=title]').first().textContent()).toContain(colour);
  });

  it('in a window without room for a panel shows the offers in a tab', async () => {
    const context = await stage.browser.context();
    const [small] = await Promise.all([
      context.waitForEvent('page'),
      shop.evaluate(() => window.open('/', 'small', 'popup,width=700,height=600')),
    ]);
    const before = context.pages();
    await stage.findSame(small, '#alicdn');
    const isNew = (page: Page) => page.url().includes('sidepanel') && !before.includes(page);
    const tab = await until(() => context.pages().find(isNew), { what: 'the tab with the offers' });
    await expectFirstOffer(tab, DEMO.alicdn.offerIds);
    await tab.close();
    await small.close();
  });

  it('on a spot without a picture shows all pictures of the page, and leaves nothing', async () => {
    const before = await shop.content();
    await stage.findSame(shop, '#plain');
    await shop.locator(PICKER).waitFor({ state: 'attached' });
    await shop.keyboard.press('Escape');
    await shop.locator(PICKER).waitFor({ state: 'detached' });
    expect(await shop.content()).toBe(before);
  });
});
