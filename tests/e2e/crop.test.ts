import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { expectFirstOffer, HAS_DISPLAY, openConnectedStage, startOver, type Stage } from './stage';

interface ChromeOfPage {
  storage: {
    local: { get: (key: string) => Promise<{ preferences?: { cropFirst?: boolean } }> };
  };
}

const UPLOAD = 'product.image.upload';
const IMAGE_QUERY = 'product.search.imageQuery';

describe('a part of a picture', () => {
  let stage: Stage;
  let panel: Page;
  /** A mug on the left, a handbag on the right: 800 by 400 pixels. */
  let pair: Buffer;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    pair = await pictureOf([DEMO.alicdn.productId, DEMO.foreign.productId]);
  });
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
    await startOver(panel);
  });
  afterAll(() => stage.close());

  async function pictureOf(productIds: string[]): Promise<Buffer> {
    const create = { width: 400 * productIds.length, height: 400, channels: 3 } as const;
    const parts = productIds.map(async (id, index) => {
      const reply = await stage.sandbox.fetch(`https://cors.pictures.test/p/${id}.jpg`);
      const part = sharp(Buffer.from(await reply.arrayBuffer())).resize(400, 400);
      return { input: await part.toBuffer(), left: 400 * index, top: 0 };
    });
    return sharp({ create: { ...create, background: '#fff' } })
      .composite(await Promise.all(parts))
      .png()
      .toBuffer();
  }
  const give = (buffer: Buffer) =>
    panel.locator('input[type=file]').setInputFiles({
      name: 'pair.png',
      mimeType: 'image/png',
      buffer,
    });
  const pressed = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const keys = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await panel.keyboard.press(key);
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await panel.mouse.move(from.x, from.y);
    await panel.mouse.down();
    await panel.mouse.move(to.x, to.y, { steps: 8 });
    await panel.mouse.up();
  };
  /** The shape of what was uploaded since the log was cleared. */
  const uploaded = () =>
    until(() => stage.sandbox.log().find(({ operation }) => operation === UPLOAD)?.uploaded, {
      what: 'an upload',
      timeoutMs: 20_000,
    });
  const lastRegion = (): string | undefined => {
    const last = stage.sandbox.log().findLast(({ operation }) => operation === IMAGE_QUERY);
    return (last?.args as { region?: string } | undefined)?.region;
  };
  const openForCropping = async () => {
    await give(pair);
    await panel.getByRole('button', { name: 'Adjust' }).click();
    await panel.getByLabel('Part of the picture').waitFor();
    await uploaded();
    stage.sandbox.clearLog();
  };

  it('that 1688 sees in it is searched for by a press, and without another upload', async () => {
    await give(await pictureOf([DEMO.own.productId]));
    await expectFirstOffer(panel, DEMO.own.offerIds);
    await pressed('Subject 1 of 1');
    await until(() => /^\d+,\d+,\d+,\d+$/.test(lastRegion() ?? ''), { what: 'a part to be asked' });
    await pressed('Whole picture');
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(stage.calls(UPLOAD)).toBe(1);
  });

  it('is chosen with the keys, and cut out in the picture’s own pixels', async () => {
    await openForCropping();
    await panel.getByLabel('Part of the picture').focus();
    await keys('Shift+ArrowLeft', 100);
    await keys('ArrowLeft', 100);
    await keys('ArrowUp', 100);
    await keys('ArrowRight', 50);
    await keys('Shift+ArrowRight', 60);
    await keys('Shift+ArrowDown', 60);
    await panel.getByText('400 × 400 of 800 × 400 pixels').first().waitFor();
    await panel.keyboard.press('Enter');
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    expect(await uploaded()).toMatchObject({ format: 'png', width: 400, height: 400 });
  });

  it('is chosen with the pointer', async () => {
    await openForCropping();
    const frame = await panel.getByLabel('Part of the picture').boundingBox();
    if (!frame) throw new Error('the frame is not to be seen');
    const { x, y, width, height } = frame;
    // It stands in the middle at first. What is left of it is the handbag, on the right half.
    await drag({ x: x + 1, y: y + 1 }, { x: x + width / 2, y: y - height });
    await drag({ x: x + width - 1, y: y + height - 1 }, { x: x + 2 * width, y: y + 2 * height });
    await pressed('Search this part');
    const cut = await uploaded();
    expect([cut.width, cut.height].map((side) => Math.round(side / 10))).toEqual([40, 40]);
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
  });

  it('of 1688’s own picture is cut out of the original, which nobody had to upload before', async () => {
    await panel.getByRole('searchbox').fill(DEMO.alicdn.src);
    await panel.getByRole('searchbox').press('Enter');
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    expect(stage.calls(UPLOAD)).toBe(0);
    await pressed('Adjust');
    await panel.getByLabel('Part of the picture').waitFor();
    await pressed('Search this part');
    expect((await uploaded()).width).toBeGreaterThan(400);
    await expect.poll(() => stage.calls(IMAGE_QUERY)).toBe(2);
  });

  it('may be all of it, turned', async () => {
    await openForCropping();
    await pressed('Turn right');
    await pressed('Search the whole picture');
    expect(await uploaded()).toMatchObject({ width: 400, height: 800 });
    await panel.locator('article').first().waitFor();
  });

  it('can be asked for before anything is searched for, and passed by with one key', async () => {
    await setCropFirst(stage, true);
    await panel.bringToFront();
    await give(await pictureOf([DEMO.own.productId]));
    await panel.getByLabel('Part of the picture').waitFor();
    expect(stage.calls(UPLOAD)).toBe(0);
    await panel.keyboard.press('Enter');
    await expectFirstOffer(panel, DEMO.own.offerIds);
    expect(await uploaded()).toMatchObject({ width: 400, height: 400 });
    await setCropFirst(stage, false);
  });

  it('can be asked for of an address, and words go with the picture', async () => {
    await setCropFirst(stage, true);
    await panel.bringToFront();
    await panel.getByRole('searchbox').fill(DEMO.cors.src);
    await panel.getByRole('searchbox').press('Enter');
    await panel.getByLabel('Part of the picture').waitFor();
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([0, 0]);
    await panel.getByText('Add words').click();
    await panel.getByLabel('What in the picture is meant').fill('the one in front');
    await panel.keyboard.press('Enter');
    await expectFirstOffer(panel, DEMO.cors.offerIds);
    const asked = stage.sandbox.log().findLast(({ operation }) => operation === IMAGE_QUERY);
    expect(JSON.stringify(asked?.args)).toContain('the one in front');
    await setCropFirst(stage, false);
  });
});

describe.skipIf(!HAS_DISPLAY)('a picture on a page, where cropping comes first', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage();
    await setCropFirst(stage, true);
  });
  afterAll(() => stage.close());

  it('is shown after a right-click, and nothing of it goes out before the person says so', async () => {
    const shop = await stage.browser.open('https://shop.test/');
    stage.sandbox.clearLog();
    await stage.findSame(shop, '#foreign');
    await stage.answerPrompt('allow');
    const panel = await stage.browser.sidePanel();
    await panel.getByLabel('Part of the picture').waitFor();
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([0, 0]);
    await panel.getByRole('button', { name: 'Search the whole picture' }).click();
    await expectFirstOffer(panel, DEMO.foreign.offerIds);
    expect(stage.calls(UPLOAD)).toBe(1);
    await panel.getByRole('button', { name: 'Also send the page’s title' }).waitFor();
  });
});

async function setCropFirst(stage: Stage, isWanted: boolean): Promise<void> {
  const options = await stage.browser.extensionPage('options.html');
  await options.getByLabel('Crop before searching').setChecked(isWanted);
  await options.waitForFunction(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    return (
      ((await chrome.storage.local.get('preferences')).preferences?.cropFirst ?? false) === wanted
    );
  }, isWanted);
  await options.close();
}
