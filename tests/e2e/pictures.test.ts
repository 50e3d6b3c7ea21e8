import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { expectAlert, expectFirstOffer, openConnectedStage, type Stage, startOver } from './stage';

const UPLOAD = 'product.image.upload';
const IMAGE_QUERY = 'product.search.imageQuery';

describe('a picture’s way to 1688', () => {
  let stage: Stage;
  let panel: Page;
  let product: Buffer;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    const address = `https://cors.pictures.test/p/${DEMO.own.productId}.jpg`;
    product = Buffer.from(await (await stage.sandbox.fetch(address)).arrayBuffer());
  });
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
    await startOver(panel);
  });
  afterAll(() => stage.close());

  const give = (name: string, mimeType: string, buffer: Buffer) =>
    panel.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  const enter = async (text: string) => {
    await panel.getByRole('searchbox').fill(text);
    await panel.getByRole('searchbox').press('Enter');
  };
  const uploaded = () =>
    until(() => stage.sandbox.log().find(({ operation }) => operation === UPLOAD)?.uploaded, {
      what: 'an upload',
      timeoutMs: 20_000,
    });

  it('keeps the pixels of a JPEG that fits, and drops its metadata', async () => {
    const exif = { IFD0: { Model: 'CAMERA' }, IFD3: { GPSLatitude: '51/1 30/1 3230/100' } };
    const file = await sharp(product).withExif(exif).jpeg({ quality: 88 }).toBuffer();
    const { width, height } = await sharp(file).metadata();
    await give('mine.jpg', 'image/jpeg', file);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    const sent = await uploaded();
    expect(sent).toMatchObject({ format: 'jpeg', width, height, hasExif: false, hasGps: false });
    expect(file.length - sent.bytes).toBeLessThan(2000);
    expect(await panel.getByText(/quality/).count()).toBe(0);
  });

  it('whose id 1688 has forgotten is uploaded once more', async () => {
    const file = await sharp(product).jpeg({ quality: 87 }).toBuffer();
    await give('mine.jpg', 'image/jpeg', file);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    await stage.reset();
    await startOver(panel);
    await give('mine.jpg', 'image/jpeg', file);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([1, 2]);
  });

  it('turns a photo upright that its camera held sideways', async () => {
    const upright = await sharp(product).resize(900, 600, { fit: 'cover' }).png().toBuffer();
    const sideways = sharp(upright).rotate(270).withMetadata({ orientation: 6 });
    const file = await sideways.jpeg().toBuffer();
    await give('turned.jpg', 'image/jpeg', file);
    expect(await uploaded()).toMatchObject({ width: 900, height: 600, hasExif: false });
    await panel.locator('article').first().waitFor();
  });

  it.each(['webp', 'avif', 'png'] as const)('takes %s as well', async (format) => {
    const large = sharp(product).resize(1400, 1400).modulate({ brightness: 0.97 });
    await give(`mine.${format}`, `image/${format}`, await large.toFormat(format).toBuffer());
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(['jpeg', 'png']).toContain((await uploaded()).format);
  });

  it('brings 12 megapixels of noise under 300,000 bytes, with at least 800 pixels', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const create = {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#808080',
      noise,
    } as const;
    await give('noise.jpg', 'image/jpeg', await sharp({ create }).jpeg().toBuffer());
    const sent = await uploaded();
    expect(sent.bytes).toBeLessThanOrEqual(300_000);
    expect(sent.width).toBeGreaterThanOrEqual(800);
    await until(async () => (await panel.getByText(/Sent .* quality .*\(was /).count()) === 1, {
      what: 'what was sent to be said',
    });
  });

  it('warns of a picture below 800 pixels', async () => {
    const small = await sharp(product).resize(300, 300).jpeg().toBuffer();
    await give('small.jpg', 'image/jpeg', small);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(await panel.getByText(/at least 800 × 800/).count()).toBe(1);
  });

  it('reads and uploads an alicdn picture whose address finds nothing, once', async () => {
    stage.sandbox.fault({ operation: IMAGE_QUERY, kind: 'empty-result' });
    await enter(DEMO.linked.src);
    await expectFirstOffer(panel, DEMO.linked.offerIds);
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([1, 2]);
  });

  it('that has no address and is not accepted can be handed over by hand', async () => {
    stage.sandbox.fault({ operation: UPLOAD, kind: 'image-id-0', times: 9 });
    const unseen = await sharp(product).modulate({ hue: 40 }).jpeg().toBuffer();
    await give('mine.jpg', 'image/jpeg', unseen);
    await expectAlert(panel, /not accept/i);
    await until(async () => (await panel.getByText('Save the picture').count()) === 1, {
      what: 'the offer to save the picture',
    });
    expect(await panel.getByRole('button', { name: /copy the picture/i }).count()).toBe(1);
    expect(await panel.getByLabel(/public address/i).count()).toBe(1);
  });

  it('is tried once more in grey, where the user wants that', async () => {
    const options = await stage.browser.extensionPage('options.html');
    await options.getByLabel(/try once more in grey/i).check();
    stage.sandbox.fault({ operation: IMAGE_QUERY, kind: 'empty-result' });
    const unseen = await sharp(product).modulate({ saturation: 0.9 }).jpeg().toBuffer();
    await panel.bringToFront();
    await give('mine.jpg', 'image/jpeg', unseen);
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(await panel.getByText(/second try/).count()).toBe(1);
    expect(stage.calls(UPLOAD)).toBe(2);
    await options.getByLabel(/try once more in grey/i).uncheck();
    await options.close();
  });

  it('stands in the send log with sizes, pixels and quality, and can be deleted there', async () => {
    const options = await stage.browser.extensionPage('options.html');
    await options.getByText('4000 × 3000').first().waitFor();
    await options.getByRole('button', { name: 'Delete all' }).click();
    await options.getByRole('button', { name: 'Yes, delete' }).click();
    await options.getByText('Nothing yet.').waitFor();
    expect(await options.getByText('4000 × 3000').count()).toBe(0);
    await options.close();
  });

  it('never asks 1688 for Chinese titles, not even with a Chinese interface', async () => {
    const options = await stage.browser.extensionPage('options.html');
    await options.getByLabel('Language of this extension').selectOption('zh-CN');
    await panel.bringToFront();
    await until(async () => (await panel.locator('html').getAttribute('lang')) === 'zh-CN', {
      what: 'the panel to be Chinese',
    });
    await enter(DEMO.alicdn.src);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    const languages = stage.sandbox
      .log()
      .filter(({ operation }) => operation === IMAGE_QUERY)
      .map(({ args }) => (args as { country?: string }).country);
    expect(languages).toEqual(['en']);
    await options.locator('select').first().selectOption('en');
    await options.close();
  });
});
