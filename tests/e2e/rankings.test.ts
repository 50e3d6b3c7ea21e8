import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rankingDay } from '../../lib/offers/list-day';
import type { RankingSnapshot } from '../../lib/store/rankings';
import { EXAMPLES } from '../sandbox';
import { offerIds, openConnectedStage, type Stage } from './stage';

const TOP_LIST = 'product.topList.query';
const KEYWORD_QUERY = 'product.search.keywordQuery';
const MUGS = String(EXAMPLES.categories.mugs);
/** The part of the browser's API that these journeys use. */
interface ChromeOfPage {
  alarms: {
    get: (name: string) => Promise<object | undefined>;
    create: (name: string, info: { when: number }) => Promise<void>;
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
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
  });
  afterAll(() => stage.close());

  const rows = () => panel.locator('article[data-place]');
  const openRankings = () => panel.getByRole('tab', { name: 'Rankings' }).click();

  /** What the extension keeps of a list, oldest first. */
  const snapshots = () =>
    panel.evaluate(
      () =>
        new Promise<RankingSnapshot[]>((done, fail) => {
          const opening = indexedDB.open('tongkuan');
          opening.onsuccess = () => {
            const all = opening.result.transaction('rankings').objectStore('rankings').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result as RankingSnapshot[]);
            };
            all.onerror = () => {
              fail(new Error('the lists cannot be read'));
            };
          };
        }),
    );

  /** Puts a list of another day into the store, as if it had been read then. */
  const seed = (snapshot: RankingSnapshot) =>
    panel.evaluate(
      ([list, day]) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('tongkuan');
          opening.onsuccess = () => {
            const db = opening.result;
            const change = db.transaction(['rankings', 'listDays'], 'readwrite');
            change.objectStore('rankings').put(list);
            change.objectStore('listDays').put(day);
            change.oncomplete = () => {
              db.close();
              done();
            };
          };
        }),
      [snapshot, { list: snapshot.list, ...rankingDay(snapshot) }] as const,
    );

  it('shows all first-level categories while nothing is chosen, each with its id', async () => {
    await openRankings();
    await panel.getByText('Kitchen and Dining').waitFor();
    expect(await panel.getByText('130822220', { exact: true }).count()).toBe(1);
  });

  it('lists a category by its id, ten rows with what the list says of them', async () => {
    await panel.getByRole('combobox', { name: 'Category' }).fill(MUGS);
    await panel.getByRole('combobox', { name: 'Category' }).press('Enter');
    await expect.poll(() => rows().count()).toBe(10);
    expect(await rows().first().getAttribute('data-place')).toBe('1');
    expect(await rows().first().innerText()).toMatch(/buyers? in 30 days/);
    await panel
      .getByText(/Last checked/)
      .first()
      .waitFor();
    await panel.getByText(/History starts on .* nothing to compare with yet/).waitFor();
  });

  it('switches the list, and goes back to the one before', async () => {
    const before = await rows().first().getAttribute('data-offer-id');
    await panel.getByRole('radio', { name: 'Best-selling' }).check();
    await expect.poll(() => stage.calls(TOP_LIST)).toBe(1);
    await expect.poll(() => rows().first().getAttribute('data-offer-id')).not.toBe(before);
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => rows().first().getAttribute('data-offer-id')).toBe(before);
  });

  it('says what moved since yesterday', async () => {
    const today = (await snapshots()).find(({ kind }) => kind === 'complex');
    if (!today) throw new Error('no list was kept');
    const [first, second, ...rest] = today.rows;
    if (!first || !second) throw new Error('the list is too short');
    const turned = [second, first, ...rest].map((row, index) => ({ ...row, place: index + 1 }));
    const yesterday = new Date(today.takenAt - DAY_MS);
    const two = (part: number): string => String(part).padStart(2, '0');
    const day = `${String(yesterday.getFullYear())}-${two(yesterday.getMonth() + 1)}-${two(yesterday.getDate())}`;
    await seed({ ...today, day, takenAt: today.takenAt - DAY_MS, rows: turned });
    await panel.reload();
    await rows().first().getByText('up 1 place').waitFor();
    await rows().nth(1).getByText('down 1 place').waitFor();
  });

  it('is as it was left when the panel is opened again', async () => {
    await panel.reload();
    await expect.poll(() => rows().count()).toBe(10);
    expect(await panel.getByRole('radio', { name: 'Comprehensive' }).isChecked()).toBe(true);
    expect(stage.calls(TOP_LIST)).toBe(0);
  });

  it('shows the first five in the popup without any call', async () => {
    stage.sandbox.clearLog();
    const popup = await stage.browser.extensionPage('popup.html');
    await popup.getByText(/Top 5/).waitFor();
    expect(stage.sandbox.log().filter(({ operation }) => operation)).toEqual([]);
    await popup.close();
  });

  it('searches for a hot word by its Chinese form, and leads back to the list', async () => {
    await openRankings();
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
    await openRankings();
    await panel.getByRole('button', { name: /Fill in prices/ }).click();
    await expect.poll(() => rows().first().innerText()).toMatch(/¥\d/);
  });

  it('reads the lists of a pinned category once a day, by an alarm', async () => {
    await openRankings();
    await panel.getByRole('button', { name: /^Pin:/ }).click();
    const alarmStands = () =>
      panel.evaluate(async () => {
        const { alarms } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
        return (await alarms.get('rankings')) !== undefined;
      });
    await expect.poll(alarmStands).toBe(true);
    await panel.evaluate(() => {
      const { alarms } = (globalThis as unknown as { chrome: ChromeOfPage }).chrome;
      return alarms.create('rankings', { when: Date.now() });
    });
    await expect
      .poll(async () => new Set((await snapshots()).map(({ kind }) => kind)).size)
      .toBe(3);
  });
});
