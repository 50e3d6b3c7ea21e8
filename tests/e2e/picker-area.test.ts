import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPickerBrowser, type PickerBrowser } from './picker-page';

const SHOP = '<img src="300x300.png">';

describe('an area', () => {
  let browser: PickerBrowser;
  beforeAll(async () => {
    browser = await openPickerBrowser();
  });
  afterAll(() => browser.close());

  const rectOf = (ui: Frame): Promise<number[]> =>
    ui.locator('.area').evaluate((area: HTMLElement) => {
      const { left, top, width, height } = area.style;
      return [left, top, width, height].map(Number.parseFloat);
    });

  it('is drawn, pulled by each of its handles, moved and taken with the pointer', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start({ mode: 'area' });
    const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 3 });
      await page.mouse.up();
    };
    await drag([500, 400], [200, 200]);
    expect(await rectOf(ui)).toEqual([200, 200, 300, 200]);
    const pulls: [from: [number, number], to: [number, number], rect: number[]][] = [
      [
        [200, 200],
        [190, 180],
        [190, 180, 310, 220],
      ],
      [
        [345, 180],
        [400, 170],
        [190, 170, 310, 230],
      ],
      [
        [500, 170],
        [510, 175],
        [190, 175, 320, 225],
      ],
      [
        [510, 287],
        [520, 300],
        [190, 175, 330, 225],
      ],
      [
        [520, 400],
        [540, 410],
        [190, 175, 350, 235],
      ],
      [
        [365, 410],
        [300, 420],
        [190, 175, 350, 245],
      ],
      [
        [190, 420],
        [200, 410],
        [200, 175, 340, 235],
      ],
      [
        [200, 292],
        [210, 300],
        [210, 175, 330, 235],
      ],
      [
        [300, 300],
        [320, 310],
        [230, 185, 330, 235],
      ],
    ];
    for (const [from, to, rect] of pulls) {
      await drag(from, to);
      expect((await rectOf(ui)).map(Math.round), `${from.join()} to ${to.join()}`).toEqual(rect);
    }
    expect(await ui.locator('.tag').textContent()).toBe('330 × 235 px');
    await ui.getByRole('button', { name: 'Search this area' }).click();
    expect((await sent()).pictures).toEqual([
      {
        addresses: [],
        data: null,
        placement: {
          left: 230,
          top: 185,
          width: 330,
          height: 235,
          viewportWidth: 1000,
          viewportHeight: 800,
        },
      },
    ]);
    await page.close();
  });

  it('is made, moved, sized and taken by keys alone', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start({ mode: 'area' });
    await page.keyboard.press('Enter');
    expect(await rectOf(ui)).toEqual([250, 200, 500, 400]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowUp']) {
      await page.keyboard.press(key);
    }
    expect(await rectOf(ui)).toEqual([249, 198, 501, 399]);
    for (const key of ['+', '+', '-']) await page.keyboard.press(key);
    expect(await rectOf(ui)).toEqual([239, 188, 521, 419]);
    await page.keyboard.press('Enter');
    expect((await sent()).pictures[0]?.placement).toMatchObject({ left: 239, height: 419 });
    await page.close();
  });
});
