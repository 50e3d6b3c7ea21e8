import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_CASES } from './picker-cases';
import { openPickerBrowser, type PickerBrowser } from './picker-page';

describe('what the picker tells of', () => {
  let browser: PickerBrowser;
  beforeAll(async () => {
    browser = await openPickerBrowser();
  });
  afterAll(() => browser.close());

  it.each(PAGE_CASES)('$name', async ({ html, addresses, data, isToCome }) => {
    const { page, start, sent, requests } = await browser.open(html);
    // Not all of it is there when the page says that it has been loaded.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('img')].every((one) => one.currentSrc !== '' && one.complete),
    );
    const film = page.locator('video[autoplay]');
    if ((await film.count()) > 0) {
      await film.evaluate((video: HTMLVideoElement) =>
        video.requestVideoFrameCallback(() => (document.title = 'drawn')),
      );
      await page.waitForFunction(() => document.title === 'drawn');
    }
    if (html.includes('drawn')) await page.waitForFunction(() => document.title === 'drawn');
    const asked = requests.length;
    const ui = await start();
    await ui.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const { pictures } = await sent();
    expect(pictures[0]?.addresses).toEqual(addresses);
    expect(pictures[0]?.data?.slice(0, 15) ?? null).toBe(
      data ? `data:image/${data};`.slice(0, 15) : null,
    );
    // A whole picture in view, whose place is known.
    const inView = { viewportWidth: 1000, viewportHeight: 800 };
    if (isToCome) expect(pictures[0]?.placement).toBeNull();
    else expect(pictures[0]?.placement).toMatchObject(inView);
    expect(requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    await page.close();
  });
});
