import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickToolbarButton } from '../browser';
import { closing, offerIds, openConnectedStage, type Stage } from './stage';

const KEYWORD_QUERY = 'product.search.keywordQuery';

describe('the popup', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
  });
  beforeEach(() => stage.sandbox.clearLog());
  afterAll(() => stage.close());

  const search = async (keyword: string) => {
    const popup = await stage.browser.extensionPage('popup.html');
    const chosen = popup.locator('[aria-pressed=true]');
    while ((await chosen.count()) > 0) await chosen.first().click();
    await popup.getByLabel('Price from (yuan)').fill('');
    await popup.getByLabel('Price to (yuan)').fill('');
    await popup.getByRole('searchbox').fill(keyword);
    await popup.getByRole('searchbox').press('Enter');
    return popup;
  };

  it('has its whole width, whether it scrolls or not', async () => {
    const page = await stage.browser.open('https://shop.test/');
    await clickToolbarButton(stage.browser, page);
    const popup = await stage.browser.page('popup.html');
    const widths = () =>
      popup.evaluate(() => [document.documentElement.clientWidth, document.body.offsetWidth]);
    await expect.poll(widths).toEqual([380, 380]);
    await popup.evaluate(() => {
      document.body.style.minHeight = '1200px';
    });
    await expect.poll(() => popup.evaluate(() => innerHeight)).toBeGreaterThan(500);
    await expect.poll(widths).toEqual([380, 380]);
    await popup.close();
    await page.close();
  });

  it('finds offers by keyword and shows them there', async () => {
    const popup = await search('马克杯');
    await expect.poll(async () => (await offerIds(popup)).length).toBe(20);
    const card = popup.locator('article').first();
    expect(await card.locator('[data-field=title]').innerText()).toMatch(/mug/i);
    expect(await card.innerText()).toContain('马克杯');
    expect(await card.locator('[data-field=price]').innerText()).toMatch(/¥\d+\.\d\d/);
    expect(await card.locator('a[data-field=link]').getAttribute('href')).toMatch(
      /^https:\/\/detail\.1688\.com\/offer\/\d+\.html/,
    );
    await popup.close();
  });

  it('reads the next page below the first', async () => {
    const popup = await search('sample');
    await expect.poll(async () => (await offerIds(popup)).length).toBe(20);
    await popup.getByRole('button', { name: /show more/i }).click();
    await expect.poll(async () => new Set(await offerIds(popup)).size).toBe(40);
    await popup.close();
  });

  it('sends filters that combine, sort and prices', async () => {
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByRole('searchbox').fill('sample');
    await popup.getByRole('button', { name: /24 h/ }).click();
    await popup.getByRole('button', { name: /dropship/i }).click();
    await popup.getByLabel('Sort').selectOption({ label: 'Price, lowest first' });
    await popup.getByLabel('Price from (yuan)').fill('5');
    await popup.getByLabel('Price to (yuan)').fill('20');
    await popup.getByRole('searchbox').press('Enter');
    await expect.poll(() => stage.calls(KEYWORD_QUERY)).toBe(1);
    expect(
      stage.sandbox.log().find((entry) => entry.operation === KEYWORD_QUERY)?.args,
    ).toMatchObject({
      filter: 'shipIn24Hours,isOnePsale',
      sort: '{"price":"asc"}',
      priceStart: '5.00',
      priceEnd: '20.00',
    });
    await popup.close();
  });

  it('opens an offer by its id', async () => {
    const first = await search('马克杯');
    await expect.poll(async () => (await offerIds(first)).length).toBe(20);
    const [id = ''] = await offerIds(first);
    await first.close();
    const popup = await search(`https://detail.1688.com/offer/${id}.html`);
    await expect.poll(() => offerIds(popup)).toEqual([id]);
    await popup.close();
  });

  it('remembers what was searched when it is closed and opened', async () => {
    const before = await search('马克杯');
    await expect.poll(async () => (await offerIds(before)).length).toBe(20);
    await before.close();
    const after = await stage.browser.extensionPage('popup.html');
    await expect.poll(async () => (await offerIds(after)).length).toBe(20);
    expect(await after.getByRole('searchbox').inputValue()).toBe('马克杯');
    await after.close();
  });

  it('opens all in the side panel', async () => {
    const popup = await search('台灯');
    await expect.poll(async () => (await offerIds(popup)).length).toBeGreaterThan(0);
    const ids = await offerIds(popup);
    await closing(popup, popup.getByRole('button', { name: /side panel/ }).click());
    const panel = await stage.browser.sidePanel();
    await expect.poll(() => offerIds(panel)).toEqual(ids);
  });
});
