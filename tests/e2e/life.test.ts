import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../browser';
import { DEMO } from '../sandbox';
import { expectFirstOffer, offerIds, openConnectedStage, type Stage, startOver } from './stage';

const KEYWORD_QUERY = 'product.search.keywordQuery';
const IMAGE_QUERY = 'product.search.imageQuery';
const UPLOAD = 'product.image.upload';

describe('the worker’s life', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
  });
  beforeEach(() => stage.reset());
  afterAll(() => stage.close());

  const startSearch = async (keyword: string): Promise<Page> => {
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByRole('searchbox').fill(keyword);
    await popup.getByRole('searchbox').press('Enter');
    return popup;
  };
  const openPanel = async (): Promise<Page> => {
    const panel = await stage.browser.extensionPage('sidepanel.html');
    await startOver(panel);
    return panel;
  };
  const received = (calls: number) =>
    until(() => stage.calls(KEYWORD_QUERY) >= calls, {
      what: `${calls} calls to arrive`,
      timeoutMs: 90_000,
    });
  const answered = (operation: string) =>
    stage.sandbox.log().some((entry) => entry.operation === operation && entry.status === 200);
  /** How many workers took the latest search up. */
  const starts = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((done, failed) => {
          const opening = indexedDB.open('tongkuan');
          opening.onerror = () => failed(new Error('no database'));
          opening.onsuccess = () => {
            const all = opening.result.transaction('searches').objectStore('searches').getAll();
            all.onsuccess = () => {
              const records = all.result as { createdAt: number; starts: number }[];
              records.sort((a, b) => b.createdAt - a.createdAt);
              opening.result.close();
              done(records[0]?.starts ?? 0);
            };
          };
        }),
    );

  it.each(['close target', 'stop all workers'] as const)(
    'ends in mid-search (%s): the search finishes, with one call repeated at most',
    async (way) => {
      stage.sandbox.fault({ operation: KEYWORD_QUERY, kind: 'hang' });
      const popup = await startSearch('马克杯');
      await received(1);
      await stage.browser.worker.stop(way);
      await expect.poll(async () => (await offerIds(popup)).length, { timeout: 30_000 }).toBe(20);
      expect(stage.calls(KEYWORD_QUERY)).toBe(2);
      expect(await starts(popup)).toBe(2);
      await popup.close();
    },
  );

  it('ends while a picture is uploaded: the picture is not read again, and is found', async () => {
    stage.sandbox.fault({ operation: UPLOAD, kind: 'hang' });
    const panel = await openPanel();
    await panel.getByRole('searchbox').fill(DEMO.cors.src.replace('.jpg', '.webp'));
    await panel.getByRole('searchbox').press('Enter');
    await until(() => stage.calls(UPLOAD) > 0, { what: 'the upload to arrive' });
    await stage.browser.worker.stop();
    await expectFirstOffer(panel, DEMO.cors.offerIds);
    expect(stage.calls(UPLOAD)).toBe(2);
    const reads = stage.sandbox.log().filter(({ host, headers }) => {
      return host === 'cors.pictures.test' && headers['sec-fetch-dest'] === 'empty';
    });
    expect(reads).toHaveLength(1);
    await panel.close();
  });

  it('ends again and again: the search says why it stopped', async () => {
    stage.sandbox.fault({ operation: KEYWORD_QUERY, kind: 'hang', times: 3 });
    const popup = await startSearch('台灯');
    for (const calls of [1, 2, 3]) {
      await received(calls);
      await stage.browser.worker.stop();
    }
    await expect
      .poll(() => popup.getByRole('alert').allInnerTexts(), { timeout: 30_000 })
      .toEqual([expect.stringMatching(/interrupted|stopped/i)]);
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await offerIds(popup)).length).toBeGreaterThan(0);
    await popup.close();
  });

  // Nothing but the heartbeat calls an extension API while the upload's answer is awaited.
  it('goes on for a 60 s job with nobody watching and no debugger attached', async () => {
    stage.sandbox.fault({ operation: UPLOAD, stallMs: 45_000 });
    stage.sandbox.fault({ operation: IMAGE_QUERY, delayMs: 16_000 });
    const panel = await openPanel();
    await panel.getByRole('searchbox').fill(DEMO.cors.src);
    await panel.getByRole('searchbox').press('Enter');
    await until(() => stage.calls(UPLOAD) > 0, { what: 'the upload to arrive' });
    const begun = Date.now();
    await panel.close();
    await stage.browser.detach();
    await until(() => answered(IMAGE_QUERY), { what: 'the search’s answer', timeoutMs: 90_000 });
    expect(Date.now() - begun).toBeGreaterThan(60_000);
    const again = await stage.browser.extensionPage('sidepanel.html');
    await expectFirstOffer(again, DEMO.cors.offerIds);
    expect([stage.calls(UPLOAD), stage.calls(IMAGE_QUERY)]).toEqual([1, 1]);
    expect(await starts(again)).toBe(1);
    await again.close();
  }, 120_000);
});
