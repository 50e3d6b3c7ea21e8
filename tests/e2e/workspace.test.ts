import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../sandbox';
import { readWorkbook } from '../unit/export/workbook';
import { openConnectedStage, type Stage } from './stage';

const TOP_LIST = 'product.topList.query';
const MUGS = String(EXAMPLES.categories.mugs);
const KITCHEN = '130822220';

describe('the workspace', () => {
  let stage: Stage;
  let tab: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    const panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByRole('tab', { name: 'Rankings' }).click();
    await panel.getByRole('combobox', { name: 'Category' }).fill(MUGS);
    await panel.getByRole('combobox', { name: 'Category' }).press('Enter');
    await panel.locator('article[data-place]').nth(9).waitFor();
    await panel.getByText('2 more calls').waitFor();
    stage.sandbox.clearLog();
    [tab] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      panel.getByRole('link', { name: 'Open in workspace' }).click(),
    ]);
  });
  afterAll(() => stage.close());

  const rows = () => tab.locator('article[data-place]');
  const rowCount = (count: number) => expect.poll(() => rows().count()).toBe(count);
  const violations = async () =>
    (await new AxeBuilder({ page: tab }).setLegacyMode(true).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );

  it('shows the three lists of a category beside each other, for as many calls as it said', async () => {
    await rowCount(30);
    for (const name of ['Comprehensive', 'Best-selling', 'Good price']) {
      expect(await tab.getByRole('heading', { name, exact: true }).count()).toBe(1);
    }
    expect(stage.calls(TOP_LIST)).toBe(2);
  });

  it('marks what stands in more than one list, and leads there', async () => {
    await tab.getByText(/\d+ of \d+ products stand in more than one list/).waitFor();
    const mark = tab.locator('[data-marks] button').first();
    const row = rows()
      .filter({ has: tab.locator('[data-marks]') })
      .first();
    const id = await row.getAttribute('data-offer-id');
    await mark.click();
    const focused = await tab.evaluate(() =>
      document.activeElement?.closest('article')?.getAttribute('data-offer-id'),
    );
    expect(focused).toBe(id);
    await tab.getByRole('checkbox', { name: /Only products in more/ }).check();
    await expect.poll(() => rows().count()).toBeLessThan(30);
    await tab.getByRole('checkbox', { name: /Only products in more/ }).uncheck();
  });

  it('compares two categories, and goes back and forward', async () => {
    await tab.getByRole('combobox', { name: 'Second category' }).fill(KITCHEN);
    await tab.getByRole('combobox', { name: 'Second category' }).press('Enter');
    await rowCount(20);
    await tab.getByText('Hot keywords in both').waitFor();
    expect(await tab.getByRole('table').first().innerText()).toMatch(/buyers/i);
    await tab.goBack();
    await rowCount(30);
    await tab.goForward();
    await rowCount(20);
    await tab.reload();
    await rowCount(20);
  });

  it('exports both lists', async () => {
    const group = tab.getByRole('group', { name: 'Export' });
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      group.getByRole('button', { name: 'XLSX' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = await readFile(await file.path());
    const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]));
    const written = sheets.flatMap(({ rows: [, ...listed] }) =>
      listed.map((row) => [row[2]?.value, row[10]?.value]),
    );
    const shown = await tab.locator('[data-list]').evaluateAll((columns) =>
      columns.flatMap((column) => {
        const categoryId = column.getAttribute('data-list')?.split(' ')[0];
        const rows = [...column.querySelectorAll('article[data-place]')];
        return rows.map((row) => [categoryId, row.getAttribute('data-offer-id')]);
      }),
    );
    expect(sheets).toHaveLength(2);
    expect(shown).toHaveLength(20);
    expect(written).toEqual(shown);
  });

  it.each([320, 700, 1400, 2000])('fits %d px without scrolling sideways', async (width) => {
    await tab.setViewportSize({ width, height: 900 });
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    await tab.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
  });

  it('puts a hot word into the popup that opens, with the shift key', async () => {
    await tab.bringToFront();
    const word = tab.locator('[data-keyword]').first();
    const keyword = await word.getAttribute('data-keyword');
    await word.click({ modifiers: ['Shift'] });
    const popup = await stage.browser.page('/popup.html', 20_000);
    await expect.poll(() => popup.getByRole('searchbox').inputValue()).toBe(keyword);
    await popup.close();
  });

  it('shows an offer of a row in the side panel', async () => {
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Details' }).first().click();
    const panel = await stage.browser.sidePanel(20_000);
    await panel.getByRole('region', { name: 'Offer' }).waitFor();
  });
});
