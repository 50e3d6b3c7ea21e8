import type { Page } from 'playwright-core';
import type { PictureSearch } from '../../lib/store/records';
import { until } from '../browser';
import type { GalleryCase } from '../sandbox';
import { allowPage, latestSearch } from './picking';
import type { Stage } from './stage';

/** Goes to a page of the gallery, on which the extension may look then as after a person's gesture. */
export type Visit = (one: Pick<GalleryCase, 'path'>) => Promise<void>;

export function galleryVisit(stage: Stage, page: Page): Visit {
  let origin = '';
  return async ({ path }) => {
    await page.goto(`https://gallery.test${path}`, { waitUntil: 'load' });
    // Some get their address by a script only when the page has been loaded.
    await page.waitForFunction(() => {
      const target = document.querySelector('#target');
      return !(target instanceof HTMLImageElement) || (target.src !== '' && target.complete);
    });
    // Another origin ends the right to look at the page; a sandboxed page has one of its own.
    const here = await page.evaluate(() => self.origin);
    if (here !== origin) await allowPage(stage, page);
    origin = here;
  };
}

/** Waits for the end of a search that is not this one, which was the latest. */
export function nextSearch(panel: Page, latestId: string | undefined): Promise<PictureSearch> {
  return until(
    async () => {
      const latest = await latestSearch(panel);
      const isNew = latest !== undefined && latest.id !== latestId;
      return isNew && latest.state !== 'running' ? (latest as PictureSearch) : undefined;
    },
    { what: 'the search to end', timeoutMs: 25_000 },
  );
}
