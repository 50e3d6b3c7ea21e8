import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DEMO } from '../sandbox';
import {
  expectAlert,
  expectFirstOffer,
  offerIds,
  openConnectedStage,
  type Stage,
  startOver,
} from './stage';

const OPEN_HOST = 'https://cors.pictures.test';

describe('bad input', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
  });
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
  });
  afterAll(() => stage.close());

  const search = async (address: string) => {
    await startOver(panel);
    await panel.getByRole('searchbox').fill(address);
    await panel.getByRole('searchbox').press('Enter');
  };
  const stillWorks = async () => {
    await stage.reset();
    await search(DEMO.alicdn.src);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
  };

  it.each([
    ['a file without a byte', 'zero.jpg', /empty/i],
    ['text served as a JPEG', 'text.jpg', /not a picture/i],
    ['a truncated JPEG', 'truncated.jpg', /incomplete|damaged|broken/i],
    ['30,000 x 30,000 pixels', 'huge.png', /pixels/i],
    ['an SVG', 'vector.svg', /drawing|vector|SVG/i],
  ])('%s gets one clear sentence, and the rest goes on working', async (_, file, words) => {
    await search(`${OPEN_HOST}/bad/${file}`);
    await expectAlert(panel, words);
    expect(await panel.getByRole('alert').count()).toBe(1);
    expect(stage.calls('product.image.upload')).toBe(0);
    await stillWorks();
  });

  it('an animated GIF is searched by its first frame, and that is said', async () => {
    await search(`${OPEN_HOST}/bad/moving.gif`);
    await expectFirstOffer(panel, DEMO.bad.offerIds);
    expect(await panel.getByText(/first frame/i).count()).toBe(1);
  });

  it('a slow picture is waited for', async () => {
    await search(`${OPEN_HOST}/bad/slow.jpg`);
    await expectFirstOffer(panel, DEMO.bad.offerIds);
  });

  it('a picture that never ends is given up', async () => {
    await search(`${OPEN_HOST}/bad/endless.jpg`);
    await expectAlert(panel, /did not arrive within 30 seconds/i, 40_000);
    await stillWorks();
  });

  it.each([
    ['HTML', 'html', /answer/i],
    ['half a JSON', 'half-json', /answer/i],
  ] as const)('a gateway that answers %s is said', async (_, kind, words) => {
    stage.sandbox.fault({ operation: 'product.search.imageQuery', kind, times: 9 });
    await search(DEMO.linked.src);
    await expectAlert(panel, words);
    await stillWorks();
  });

  it('an item without id is left out and counted', async () => {
    stage.sandbox.fault({ operation: 'product.search.imageQuery', kind: 'item-without-id' });
    await search(DEMO.linked.src);
    await expectFirstOffer(panel, DEMO.linked.offerIds);
    await expect.poll(() => panel.getByText(/could not be read/i).count()).toBe(1);
  });

  it('an upload that is not accepted falls back to the address, marked less reliable', async () => {
    stage.sandbox.fault({ operation: 'product.image.upload', kind: 'image-id-0' });
    await search(`${OPEN_HOST}/p/${DEMO.own.productId}.jpg`);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(await panel.getByText(/less reliable/i).count()).toBe(1);
  });

  it('what is no address is said where it was typed, and stays there', async () => {
    await startOver(panel);
    await panel.getByRole('searchbox').fill('https://');
    await panel.getByRole('searchbox').press('Enter');
    await expect.poll(() => panel.getByText(/This is not a web address/).count()).toBe(1);
    expect(await panel.getByRole('searchbox').inputValue()).toBe('https://');
  });

  it('hostile titles stay text', async () => {
    const title = '<img src=x onerror="document.title=\'owned\'">';
    const item = { offerId: 600000000001, subject: title, subjectTrans: title };
    const body = { result: { success: true, result: { totalRecords: 1, data: [item] } } };
    stage.sandbox.fault({ operation: 'product.search.imageQuery', body: JSON.stringify(body) });
    await search(DEMO.linked.src);
    await expect.poll(() => offerIds(panel)).toEqual(['600000000001']);
    expect(await panel.locator('[data-field=title]').first().textContent()).toBe(title);
    expect(await panel.title()).not.toBe('owned');
  });
});
