import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DEMO } from '../sandbox';
import { HAS_DISPLAY, expectFirstOffer, openConnectedStage, type Stage } from './stage';

describe.skipIf(!HAS_DISPLAY)('when the host of a picture is refused', () => {
  let stage: Stage;
  let shop: Page;

  beforeAll(async () => {
    stage = await openConnectedStage();
    shop = await stage.browser.open('https://shop.test/');
  });
  beforeEach(() => stage.sandbox.clearLog());
  afterAll(() => stage.close());

  it('a crop of the visible tab is searched instead', async () => {
    await stage.findSame(shop, '#foreign');
    await stage.answerPrompt('deny');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    expect(await panel.getByText(/taken from the screen/).count()).toBe(1);
  });

  it('no later click asks again; a picture that the page may read is read by it', async () => {
    await stage.findSame(shop, '#cors');
    const panel = await stage.browser.sidePanel();
    await expectFirstOffer(panel, DEMO.cors.offerIds);
    expect(await panel.getByText(/taken from the screen/).count()).toBe(0);
    const readers = stage.sandbox
      .log()
      .filter(
        ({ host, headers }) =>
          host === 'cors.pictures.test' && headers['sec-fetch-dest'] === 'empty',
      )
      .map(({ headers }) => headers['origin']);
    expect(readers).toEqual(['https://shop.test']);
  });
});
