import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPickerBrowser, SITE, type PickerBrowser } from './picker-page';

/** Pictures of 300, 200 and 100 pixels, a tiny one, and one far below. */
const SHOP = `<style>body { margin: 0 } img { position: absolute }</style>
<input id=field>
<img src="100x100.png" alt="Small" style="left: 20px; top: 60px">
<img src="300x300.png" alt="Large" style="left: 200px; top: 60px">
<img src="200x200.png" alt="Middle" style="left: 600px; top: 60px">
<img src="16x16.png" style="left: 900px; top: 60px"><img src="1x1.png">
<img src="400x400.png" alt="Below" style="left: 20px; top: 1600px">`;

const at = (name: string): string => `${SITE}/${name}.png`;

describe('hands on the picker', () => {
  let browser: PickerBrowser;
  beforeAll(async () => {
    browser = await openPickerBrowser();
  });
  afterAll(() => browser.close());

  const names = (ui: Frame): Promise<(string | null)[]> =>
    ui
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')));
  const focused = (ui: Frame): Promise<string | null | undefined> =>
    ui.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  /** What is said of the highlighted picture. */
  const said = (ui: Frame) => ui.locator('.tag');

  it('lists the largest in view first, then those elsewhere, and counts the tiny ones', async () => {
    const { start, page } = await browser.open(SHOP);
    const ui = await start();
    expect(await names(ui)).toEqual(['Large', 'Middle', 'Small', 'Below']);
    await expect.poll(() => ui.locator('.bar').textContent()).toContain('4 pictures');
    expect(await ui.locator('.bar').textContent()).toContain('2 tiny ones left out');
    expect(await said(ui).textContent()).toBe('LargePicture · 300 × 300 px · 1 of 4');
    await page.close();
  });

  it('goes through them by arrows, Home, End and Tab, and takes one by Enter', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start();
    const steps: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'Tab']) {
      await page.keyboard.press(key);
      steps.push(await focused(ui));
    }
    expect(steps).toEqual(['Middle', 'Small', 'Middle', 'Below', 'Large', 'Middle']);
    expect(await said(ui).textContent()).toContain('2 of 4');
    await page.keyboard.press('Enter');
    const { pictures, title, token } = await sent();
    expect(pictures.map(({ addresses }) => addresses)).toEqual([[at('200x200')]]);
    expect(pictures[0]?.placement).toEqual({
      left: 600,
      top: 60,
      width: 200,
      height: 200,
      viewportWidth: 1000,
      viewportHeight: 800,
    });
    expect([title, token.length]).toEqual(['A shop', 36]);
    await page.close();
  });

  it('keeps Tab among its buttons and pictures, in a ring', async () => {
    const { start, page } = await browser.open(SHOP);
    const ui = await start();
    const seen: (string | null | undefined)[] = [];
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press('Shift+Tab');
      seen.push(await focused(ui));
    }
    expect(seen).toEqual([
      'Cancel',
      'Move to the top',
      'Draw an area',
      'Tick all',
      'Search',
      'Below',
      'Small',
      'Middle',
      'Large',
    ]);
    await page.close();
  });

  it('ticks several by Space and takes them in their order', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start();
    for (const key of ['End', ' ', 'Home', ' ', 'ArrowRight', ' ', ' ']) {
      await page.keyboard.press(key);
    }
    await ui.getByRole('button', { name: 'Search 2 pictures' }).waitFor();
    expect(await ui.getByRole('option', { selected: true }).count()).toBe(2);
    await page.keyboard.press('Enter');
    const { pictures } = await sent();
    expect(pictures.map(({ addresses }) => addresses[0])).toEqual([at('400x400'), at('300x300')]);
    // One is out of view; it has an address, so nothing is moved for it.
    expect(pictures.map(({ placement }) => placement === null)).toEqual([true, false]);
    await page.close();
  });

  it('ticks all by one key or button, and says what that takes', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start({ budget: { dialects: ['partner'], left: 30 } });
    await page.keyboard.press('a');
    // That interface reads pictures by their address: none has to be uploaded.
    await ui.getByText('About 4 calls, 30 left today').waitFor();
    await ui.getByRole('button', { name: 'Untick all' }).click();
    await ui.getByText('Shift-click ticks several').waitFor();
    await ui.getByRole('button', { name: 'Tick all' }).click();
    await ui.getByRole('button', { name: 'Search 4 pictures' }).click();
    expect((await sent()).pictures).toHaveLength(4);
    await page.close();
  });

  it('picks by a click, ticks by Shift and a click, and no more than six', async () => {
    const many = Array.from({ length: 8 }, (_, index) => `<img src="${100 + index}x100.png">`);
    const { start, page, sent } = await browser.open(many.join(' '));
    const ui = await start();
    const boxes = await page
      .locator('img')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { x, y } of boxes.slice(0, 7)) {
      await page.keyboard.down('Shift');
      await page.mouse.click(x + 30, y + 30);
      await page.keyboard.up('Shift');
    }
    await ui.getByText('At most 6 pictures at a time. · About 12 calls, 40 left today').waitFor();
    await ui.getByRole('button', { name: 'Search 6 pictures' }).click();
    expect((await sent()).pictures).toHaveLength(6);
    await page.close();
  });

  it('picks what is under the pointer by one click', async () => {
    const { start, page, sent } = await browser.open(SHOP);
    const ui = await start();
    await page.mouse.move(700, 100);
    await expect.poll(() => said(ui).textContent()).toContain('Middle');
    await page.mouse.click(60, 100);
    expect((await sent()).pictures[0]?.addresses).toEqual([at('100x100')]);
    await page.close();
  });

  it('reaches every picture of a pile, by keys and by the wheel with Alt', async () => {
    const pile = [300, 200, 100]
      .map((side) => `<img src="${side}x${side}.png" alt="${side}" style="left: 0; top: 0">`)
      .join('');
    const { start, page, sent } = await browser.open(
      `<style>img { position: fixed }</style>${pile}`,
    );
    const ui = await start();
    await page.mouse.move(50, 50);
    const steps: (string | null)[] = [await said(ui).locator('.name').textContent()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      steps.push(await said(ui).locator('.name').textContent());
    }
    expect(steps).toEqual(['100', '200', '300', '100', '300']);
    await page.keyboard.down('Alt');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Alt');
    await expect.poll(() => said(ui).locator('.name').textContent()).toBe('200');
    await page.mouse.click(50, 50);
    expect((await sent()).pictures[0]?.addresses).toEqual([at('200x200')]);
    await page.close();
  });

  it('goes on cancel, by key or button, without a word to the worker', async () => {
    const { start, page, isOver } = await browser.open(SHOP);
    await start();
    await page.keyboard.press('Escape');
    expect(await isOver()).toBe(true);
    const ui = await start();
    await ui.getByRole('button', { name: 'Cancel' }).click();
    expect(await isOver()).toBe(true);
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await page.close();
  });

  it('draws an area where there is no picture, or where one is asked for', async () => {
    const { start, page } = await browser.open('<p>Nothing to see</p>');
    const ui = await start();
    await ui.getByText('No picture was found on this page.').waitFor();
    expect(await focused(ui)).toBe('Draw an area');
    await page.keyboard.press('Enter');
    await ui.getByText('Drag a frame around the product.').waitFor();
    await page.keyboard.press('Escape');
    await page.close();
  });
});
