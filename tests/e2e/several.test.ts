import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { offerIds, openConnectedStage, type Stage } from './stage';

const UPLOAD = 'product.image.upload';
const IMAGE_QUERY = 'product.search.imageQuery';

describe('several pictures at once', () => {
  let stage: Stage;
  let panel: Page;
  let files: { name: string; mimeType: string; buffer: Buffer }[];

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    files = await Promise.all([DEMO.own, DEMO.cors].map(fileOf));
    await panel.bringToFront();
  });
  afterAll(() => stage.close());

  const fileOf = async ({ productId }: { productId: string }) => {
    const address = `https://cors.pictures.test/p/${productId}.jpg`;
    const buffer = Buffer.from(await (await stage.sandbox.fetch(address)).arrayBuffer());
    return { name: `${productId}.jpg`, mimeType: 'image/jpeg', buffer };
  };
  const ended = (name: RegExp) => panel.getByRole('button', { name }).waitFor({ timeout: 20_000 });

  it('give one answer, page by page, and one that is no picture stops none of the others', async () => {
    const words = { name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
    await panel.locator('input[type=file]').setInputFiles([...files, words]);
    await panel.getByText('3 pictures: about 6 calls').waitFor();
    expect(stage.calls(UPLOAD)).toBe(0);
    await panel.getByRole('button', { name: 'Search 3 pictures, one answer' }).click();
    await ended(/^Picture 1: .*found/);
    await ended(/^Picture 2: .*found/);
    await ended(/^Picture 3: failed/);
    await panel.getByRole('group', { name: 'Picture 3' }).getByRole('alert').waitFor();
    const wanted = [DEMO.own, DEMO.cors].map((demo) => demo.offerIds.map(String));
    await until(
      async () => {
        const first = (await offerIds(panel)).slice(0, 10);
        return wanted.every((ids) => ids.some((id) => first.includes(id)));
      },
      { what: 'the offers of both pictures', timeoutMs: 20_000 },
    );
    expect(
      await panel.getByText(/Found by \d of 2 pictures, best place 1/).count(),
    ).toBeGreaterThan(0);
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([2, 2]);

    await panel.getByRole('button', { name: 'Show more' }).click();
    // The second picture's offers all stand on its first page.
    await until(() => stage.calls(IMAGE_QUERY) === 3, {
      what: 'a page of each picture that has more',
      timeoutMs: 20_000,
    });
    expect(stage.calls(UPLOAD)).toBe(2);
    await panel.getByRole('button', { name: 'New search' }).click();
    await panel.getByRole('button', { name: /3 pictures/ }).waitFor();
    expect(await panel.getByRole('button', { name: /\.jpg/ }).count()).toBe(0);
  });
});
