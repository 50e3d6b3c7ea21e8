import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { daysEarlier } from '../../lib/offers/calendar';
import { EXAMPLES } from '../sandbox';
import { dropList, keptLists, putList } from './kept-lists';
import { offerIds, openConnectedStage, type Stage } from './stage';

const TOP_LIST = 'product.topList.query';
const TOP_KEYWORD = 'product.search.topKeyword';
const KEYWORD_QUERY = 'product.search.keywordQuery';
const MUGS = String(EXAMPLES.categories.mugs);
/** The part of the browser's API that these journeys use. */
interface ChromeOfPage {
  alarms: {
    get: (name: string) => Promise<object | undefined>;
    create: (name: string, info: { when: number }) => Promise<void>;
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: {
    local: { get: (key: string) => Promise<{ rankingRefresh?: { lastReadAt: number | null } }> };
  };
}

const DAY_MS = 24 * 3600 * 1000;

describe('rankings in the panel', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
  });
  // Nothing looked at, nothing pinned, no list kept: each journey finds what it made itself.
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
    await tell('ranking.pin', { category: { id: MUGS, name: MUGS }, isPinned: false });
    await tell('ranking.clear', {});
    await panel.reload();
    await openRankings();
  });
  afterAll(() => stage.close());

  const rows = () => panel.locator('article[data-place]');
  const openRankings = () => panel.getByRole('tab', { name: 'Rankings' }).click();

  /** Types the category's id, and waits for its list. */
  const showMugs = async () => {
    const field = panel.getByRole('combobox', { name: 'Category' });
    await field.fill(MUGS);
    await panel.getByRole('option').first().waitFor();
    await field.press('Enter');
    await expect.poll(() => rows().count()).toBe(10);
  };

  /** Gives the worker a command, as a page of ours does. */
  const tell = (name: string, command: object) =>
    panel.evaluate(
      (message) =>
        (globalThis as unknown as { chrome: ChromeOfPage }).chrome.runtime.sendMessage(message),
      { name, command },
    );

  const kinds = async () => (await keptLists(panel)).map(({ kind }) => kind).sort();

  it('shows all first-level categories while nothing is chosen, each with its id', async () => {
    await openRankings();
    await panel.getByText('Kitchen and Dining').waitFor();
    expect(await panel.getByText('130822220', { exact: true }).count()).toBe(1);
  });

  it('lists a category by its id, ten rows with what the list says of them', async () => {
    await showMugs();
    expect(await rows().first().getAttribute('data-place')).toBe('1');
    expect(await rows().first().innerText()).toMatch(/buyers? in 30 days/);
    await panel
      .getByText(/Last checked/)
      .first()
      .waitFor();
    await panel.getByText(/History starts on .* nothing to compare with yet/).waitFor();
  });

  it('switches the list, and goes back to the one before', async () => {
    await showMugs();
    const before = await rows().first().getAttribute('data-offer-id');
    await panel.getByRole('radio', { name: 'Best-selling' }).check();
    await expect.poll(() => rows().first().getAttribute('data-offer-id')).not.toBe(before);
    expect(stage.calls(TOP_LIST)).toBe(2);
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => rows().first().getAttribute('data-offer-id')).toBe(before);
    expect(stage.calls(TOP_LIST)).toBe(2);
  });

  it('says what moved since yesterday', async () => {
    await showMugs();
    const [today] = await keptLists(panel);
    if (!today) throw new Error('no list was kept');
    const [first, second, ...rest] = today.rows;
    if (!first || !second) throw new Error('the list is too short');
    const turned = [second, first, ...rest].map((row, index) => ({ ...row, place: index + 1 }));
    const day = daysEarlier(today.day, 1);
    await putList(panel, { ...today, day, takenAt: today.takenAt - DAY_MS, rows: turned });
    await panel.reload();
    await rows().first().getByText('up 1 place').waitFor();
    await rows().nth(1).getByText('down 1 place').waitFor();
  });

  it('is as it was left when the panel is opened again', async () => {
    await showMugs();
    await panel.getByRole('radio', { name: 'Good price' }).check();
    await expect.poll(kinds).toEqual(['complex', 'goodPrice']);
    stage.sandbox.clearLog();
    await panel.reload();
    await expect.poll(() => rows().count()).toBe(10);
    expect(await panel.getByRole('radio', { name: 'Good price' }).isChecked()).toBe(true);
    expect(stage.calls(TOP_LIST)).toBe(0);
  });

  it('shows the first five in the popup without any call', async () => {
    await showMugs();
    await panel.getByRole('region', { name: 'Hot keywords' }).getByRole('button').first().waitFor();
    stage.sandbox.clearLog();
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByText(/Top 5/).waitFor();
    expect(stage.sandbox.log().filter(({ operation }) => operation)).toEqual([]);
    await popup.close();
  });

  it('searches for a hot word by its Chinese form, and leads back to the list', async () => {
    await showMugs();
    const words = panel.getByRole('region', { name: 'Hot keywords' });
    await words.getByRole('button').first().click();
    // The list's rows are offers too: what is found has come when they have gone.
    await panel.getByRole('tab', { name: 'Results', selected: true }).waitFor();
    await expect.poll(async () => (await offerIds(panel)).length).toBeGreaterThan(0);
    const asked = stage.sandbox.log().find(({ operation }) => operation === KEYWORD_QUERY);
    expect((asked?.args as { keyword: string }).keyword).toMatch(/[\u4e00-\u9fff]/);
    await openRankings();
    await expect.poll(() => rows().count()).toBe(10);
  });

  it('fills in prices when somebody wants them', async () => {
    await showMugs();
    expect(await rows().first().innerText()).not.toMatch(/¥\d/);
    await panel.getByRole('button', { name: /Fill in prices/ }).click();
    await expect.poll(() => rows().first().innerText()).toMatch(/¥\d/);
  });

  it('reads what a pinned category still lacks today by an alarm, and nothing twice', async () => {
    const begun = Date.now();
    await showMugs();
    await panel.getByRole('region', { name: 'Hot keywords' }).getByRole('button').first().waitFor();
    await panel.getByRole('button', { name: /^Pin:/ }).click();
    const alarmStands = () =>
      panel.evaluate(async () => {
        const { alarms } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
        return (await alarms.get('rankings')) !== undefined;
      });
    await expect.poll(alarmStands).toBe(true);
    const ring = () =>
      panel.evaluate(() => {
        const { alarms } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
        return alarms.create('rankings', { when: Date.now() });
      });
    const lastReadAt = () =>
      panel.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
        return (await storage.local.get('rankingRefresh')).rankingRefresh?.lastReadAt ?? 0;
      });
    await ring();
    // Noted at the end of the run.
    await expect.poll(lastReadAt).toBeGreaterThan(begun);
    expect(await kinds()).toEqual(['complex', 'goodPrice', 'hot']);
    expect([stage.calls(TOP_LIST), stage.calls(TOP_KEYWORD)]).toEqual([3, 1]);

    const hot = (await keptLists(panel)).find(({ kind }) => kind === 'hot');
    if (!hot) throw new Error('the list was not kept');
    await dropList(panel, hot);
    await stage.reset();
    await ring();
    await expect.poll(kinds).toEqual(['complex', 'goodPrice', 'hot']);
    expect([stage.calls(TOP_LIST), stage.calls(TOP_KEYWORD)]).toEqual([1, 0]);
  });
});
