import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../sandbox';
import { readWorkbook } from '../unit/export/workbook';
import { offerIds, openConnectedStage, type Stage } from './stage';

const MUGS = String(EXAMPLES.categories.mugs);

describe('exporting a list from the panel', () => {
  let stage: Stage;
  let panel: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    panel.on('request', (request) => asked.push(request.url()));
    await panel.reload();
    await panel.getByRole('tab', { name: 'Rankings' }).click();
    await panel.getByRole('combobox', { name: 'Category' }).fill(MUGS);
    await panel.keyboard.press('Enter');
    await panel.locator('article[data-place]').nth(9).waitFor();
  });
  afterAll(() => stage.close());

  /** Presses a button of the group. @returns the file that came of it */
  const exported = async (format: 'CSV' | 'XLSX'): Promise<{ name: string; bytes: Buffer }> => {
    const group = panel.getByRole('group', { name: 'Export' });
    const [file] = await Promise.all([
      panel.waitForEvent('download'),
      group.getByRole('button', { name: format }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const loaded = (): string[] => asked.filter((url) => /papaparse|universal/.test(url));

  it('loads nothing for it before somebody presses', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(loaded()).toEqual([]);
  });

  it('saves what is shown as CSV', async () => {
    const { name, bytes } = await exported('CSV');
    expect(name).toMatch(/^tongkuan-rankings-\d{4}-\d{2}-\d{2}-.+\.csv$/);
    const rows = bytes.toString('utf8').split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFDay,/);
    expect(rows).toHaveLength(11);
    for (const [index, id] of (await offerIds(panel)).entries()) {
      expect(rows[index + 1]).toContain(`,${id},`);
    }
    await expect.poll(() => panel.getByText(`Saved ${name}, 10 rows.`).count()).toBe(1);
  });

  it('saves it as an Excel file', async () => {
    const { name, bytes } = await exported('XLSX');
    expect(name).toMatch(/\.xlsx$/);
    const [sheet] = await readWorkbook(new Blob([new Uint8Array(bytes)]));
    const ids = sheet?.rows.slice(1).map((row) => row[10]?.value);
    expect(ids).toEqual(await offerIds(panel));
    expect(loaded()).toHaveLength(2);
  });
});
