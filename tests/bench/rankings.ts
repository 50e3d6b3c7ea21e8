// Whether the Rankings tab stays fast as its history grows: a year of fifty pinned categories beside a
// store with one list alone, interleaved in the same run.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser, type ExtensionBrowser } from '../browser';
import { startSandbox } from '../sandbox';
import { median } from './median';
import type * as rankings from './rankings-page';
import { timeTab } from './rankings-tab';

declare global {
  interface Window {
    rankings: typeof rankings;
  }
}

const RUNS = 21;
const CATEGORIES = 50;
const KINDS = ['complex', 'hot', 'goodPrice'] as const;
const DAYS = 365;
const ROOT = join(import.meta.dirname, '../..');

/** The code that reads and compares lists, in one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'rankings-page.ts'),
        name: 'rankings',
        formats: ['iife'],
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const code = first?.output[0].code;
  if (code === undefined) throw new Error('nothing was built');
  return code;
}

/** The user's calendar day, in the form in which the store keeps it. */
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
const categoryOf = (index: number): string => String(130_822_220 + index);

async function filled(page: Page, categories: number, kinds: number): Promise<number> {
  let rows = 0;
  for (let index = 0; index < categories; index += 1) {
    const categoryId = categoryOf(index);
    for (const kind of KINDS.slice(0, kinds)) {
      const list = { categoryId, kind, today, days: DAYS };
      rows += await page.evaluate((made) => window.rankings.fillRanking(made), list);
    }
    await page.evaluate(([id, day, days]) => window.rankings.fillWords(id, day, days), [
      categoryId,
      today,
      DAYS,
    ] as const);
  }
  return rows;
}

interface Times {
  read: number[];
  moved: number[];
  opened: number[];
  switched: number[];
}

/** Pins some categories, as whoever has so many lists has done. */
async function pinned(page: Page, categories: number): Promise<void> {
  const ids = Array.from({ length: categories }, (_, index) => categoryOf(index));
  await page.evaluate((all) => window.rankings.pin(all), ids);
}

/** One measuring of each, of the list of one category. */
async function measure(
  browser: ExtensionBrowser,
  page: Page,
  times: Times,
  index: number,
): Promise<void> {
  const list = { categoryId: categoryOf(index), kind: KINDS[0], today, days: DAYS };
  times.read.push(await page.evaluate((made) => window.rankings.timeRead(made), list));
  times.moved.push(await page.evaluate((made) => window.rankings.timeMovement(made), list));
  const tab = await timeTab(browser, list);
  if (!tab) return;
  times.opened.push(tab.opened);
  times.switched.push(tab.switched);
}

function report(name: string, full: number[], single: number[], goal = ''): void {
  if (full.length < RUNS || single.length < RUNS) {
    console.log(`  ${name}  not measured: ${full.length} of ${RUNS} runs showed a row in time`);
    return;
  }
  const [many, one] = [median(full), median(single)];
  const ratio = (many / one).toFixed(2);
  console.log(
    `  ${name}  ${many.toFixed(1)} ms, alone ${one.toFixed(1)} ms, ratio ${ratio}${goal}`,
  );
}

const sandbox = await startSandbox();
const code = await bundle();
const open = async (): Promise<{ browser: ExtensionBrowser; page: Page }> => {
  const browser = await launchBrowser({
    extensionDir: '.output/chrome-mv3',
    sandbox,
    display: null,
  });
  const page = await browser.extensionPage('options.html');
  await page.evaluate(code);
  return { browser, page };
};
const [full, single] = [await open(), await open()];
const begun = performance.now();
const rows = await filled(full.page, CATEGORIES, KINDS.length);
await filled(single.page, 1, 1);
await pinned(full.page, CATEGORIES);
await pinned(single.page, 1);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);

const times = (): Times => ({ read: [], moved: [], opened: [], switched: [] });
const [many, one] = [times(), times()];
for (let run = 0; run < RUNS; run += 1) {
  // Each time another list, so that none is at hand from the run before.
  await measure(full.browser, full.page, many, (run * 7) % CATEGORIES);
  await measure(single.browser, single.page, one, 0);
}
await Promise.all([full.browser.close(), single.browser.close()]);
await sandbox.close();

console.log(
  `rankings: ${rows.toLocaleString('en')} rows of ${CATEGORIES} categories, ${DAYS} days ` +
    `(filled in ${seconds} s); medians of ${RUNS}, beside a store with one list`,
);
report('reading a list   ', many.read, one.read);
report('what moved       ', many.moved, one.moved, ' (goal: 50 ms at most)');
report('press to rows    ', many.switched, one.switched, ' (goal: 200 ms at most)');
report('new page to rows ', many.opened, one.opened);
