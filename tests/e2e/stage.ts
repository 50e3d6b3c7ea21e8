import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import {
  answerPermissionPrompt,
  launchBrowser,
  pressKeys,
  rightClick,
  startDisplay,
  until,
  type RightClick,
  type ExtensionBrowser,
} from '../browser';
import { startSandbox, type Sandbox } from '../sandbox';
import { searchIndex } from '../sandbox/pictures/search-index';

export const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Whether journeys with a native menu or prompt can run here. */
export const HAS_DISPLAY = inject('noDisplay') === '';

interface AccountForm {
  'App key': string;
  'App secret': string;
  'Access token': string;
  'Refresh token': string;
}

/** The built extension in a real browser, with a sandbox for the world outside. */
export interface Stage {
  sandbox: Sandbox;
  browser: ExtensionBrowser;
  /** Fills the options form and presses "Save and test". @returns the options page */
  connect: (form?: Partial<AccountForm>) => Promise<Page>;
  /** Chooses the one item of the context menu. @param keys the way to it */
  findSame: (page: Page, target: RightClick['target'], ...keys: string[]) => Promise<void>;
  answerPrompt: (answer: 'allow' | 'deny') => Promise<void>;
  /** Presses keys as a person does, so that the browser's own shortcuts hear of them. */
  press: (keys: string) => Promise<void>;
  /** The sandbox as at its start, and nothing of its answers kept by the extension. */
  reset: () => Promise<void>;
  /** Calls of an operation that the sandbox received since the last `clearLog`. */
  calls: (operation: string) => number;
  close: () => Promise<void>;
}

interface StageOptions {
  /** Needs no native menu: runs headless, also where there is no display. */
  headless?: boolean;
  lang?: string;
  /** Device pixels to the CSS pixel. */
  density?: number;
}

export async function openStage({
  headless = false,
  lang,
  density,
}: StageOptions = {}): Promise<Stage> {
  // The first picture search would wait for the index, within the time that a journey has for it.
  const [sandbox] = await Promise.all([startSandbox(), searchIndex()]);
  const own = headless || !HAS_DISPLAY ? null : await startDisplay();
  const leave = async (): Promise<void> => {
    await sandbox.close();
    if (own?.name) own.stop();
  };
  const launched = launchBrowser({
    extensionDir: BUILD,
    sandbox,
    display: own?.name ?? null,
    ...(lang ? { lang } : {}),
    ...(density ? { extraArgs: [`--force-device-scale-factor=${density}`] } : {}),
  });
  const browser = await launched.catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const display = (): string => {
    if (!browser.display) throw new Error('this journey needs a display');
    return browser.display;
  };
  return {
    sandbox,
    browser,
    connect: (form) => connect(browser, { ...accountOf(sandbox), ...form }),
    async findSame(page, target, ...keys) {
      const menu = await rightClick(display(), { page, target });
      await menu.choose(...(keys.length > 0 ? keys : ['f']));
    },
    answerPrompt: (answer) => answerPermissionPrompt(display(), answer),
    press: (keys) => pressKeys(display(), keys),
    async reset() {
      await forgetAnswers(browser);
      sandbox.reset();
    },
    calls: (operation) => sandbox.log().filter((entry) => entry.operation === operation).length,
    async close() {
      await browser.close();
      await leave();
    },
  };
}

/** A stage whose extension is connected to the sandbox's account, through the options form. */
export async function openConnectedStage(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await (await stage.connect()).close();
  return stage;
}

/** As time would do it: answers that still hold would hide what a test is about. */
async function forgetAnswers(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('tongkuan');
        opening.onerror = () => {
          fail(new Error('the store cannot be opened'));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const finish = (): void => {
            db.close();
            done();
          };
          if (!db.objectStoreNames.contains('answers')) {
            finish();
            return;
          }
          const clearing = db.transaction('answers', 'readwrite');
          clearing.objectStore('answers').clear();
          clearing.oncomplete = finish;
        };
      }),
  );
  await page.close();
}

function accountOf({ apps }: Sandbox): AccountForm {
  return {
    'App key': apps.main.appKey,
    'App secret': apps.main.appSecret,
    'Access token': apps.main.accessToken,
    'Refresh token': '',
  };
}

async function connect(browser: ExtensionBrowser, form: AccountForm): Promise<Page> {
  const options = await browser.extensionPage('options.html');
  for (const [label, value] of Object.entries(form)) {
    await options.getByLabel(label, { exact: true }).fill(String(value));
  }
  await options.getByRole('button', { name: 'Save and test' }).click();
  await until(
    async () =>
      (await options.getByRole('alert').count()) > 0 ||
      (await options
        .getByRole('status')
        .filter({ hasText: /Connected:|Saved\./ })
        .count()) > 0,
    { what: 'the account’s test to end', timeoutMs: 20_000 },
  );
  return options;
}

/** All that a page holds: its markup, and what stands in its fields. */
export function heldBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** Leads a panel back to its start, wherever it stands. */
export async function startOver(panel: Page): Promise<void> {
  const back = panel.getByRole('button', { name: 'New search' });
  const box = panel.getByRole('searchbox', { name: /Keyword, picture/ });
  await box.or(back).first().waitFor();
  if ((await back.count()) > 0) await back.click();
  await box.waitFor();
}

/** Waits for a click that closes its own page, which may be before the click is answered. */
export async function closing(page: Page, click: Promise<void>): Promise<void> {
  await click.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

/** The offers that a page lists now, by id. */
export function offerIds(page: Page): Promise<string[]> {
  return page
    .locator('article[data-offer-id]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-offer-id') ?? ''));
}

/** Waits until the first offer in a list is one of those expected. */
export async function expectFirstOffer(page: Page, expected: readonly number[]): Promise<void> {
  const wanted = expected.map(String);
  await until(async () => wanted.includes((await offerIds(page))[0] ?? ''), {
    what: `one of ${wanted.join(', ')} to come first`,
    timeoutMs: 20_000,
  });
}

/** Waits until a page says something as an error. */
export async function expectAlert(page: Page, words: RegExp, timeoutMs = 20_000): Promise<void> {
  const alerts = async (): Promise<string> =>
    (await page.getByRole('alert').allInnerTexts()).join(' ');
  await until(async () => words.test(await alerts()), {
    what: `an alert that matches ${String(words)}`,
    timeoutMs,
  });
}
