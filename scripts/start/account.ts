import type { Page } from 'playwright-core';
import { until, type ExtensionBrowser } from '../../tests/browser';

/** What a person types into the account form. */
export interface Credentials {
  appKey: string;
  appSecret: string;
  accessToken?: string;
  refreshToken?: string;
}

const LABELS: Record<keyof Credentials, string> = {
  appKey: 'App key',
  appSecret: 'App secret',
  accessToken: 'Access token',
  refreshToken: 'Refresh token',
};

/** A live test asks 1688 itself, which may take its 30 s. */
const TEST_MS = 60_000;

/** The user's own, from the environment; npm start has checked that they are there. */
export function credentialsFromEnvironment(): Credentials {
  const { env } = process;
  return {
    appKey: env.ALI1688_APP_KEY ?? '',
    appSecret: env.ALI1688_APP_SECRET ?? '',
    accessToken: env.ALI1688_ACCESS_TOKEN,
    refreshToken: env.ALI1688_REFRESH_TOKEN,
  };
}

/** Connects the extension as a person would, in the options' form; gives the form's own sentence. */
export async function connectAccount(
  browser: ExtensionBrowser,
  credentials: Credentials,
): Promise<string> {
  const page = await browser.extensionPage('options.html');
  for (const [field, label] of Object.entries(LABELS)) {
    const value = credentials[field as keyof Credentials];
    if (value) await page.getByLabel(label, { exact: true }).first().fill(value);
  }
  const before = await textOf(page, 'status');
  await page.getByRole('button', { name: 'Save and test' }).first().click();
  const said = await until(() => outcome(page, before), {
    what: 'the account form to say what came of "Save and test"',
    timeoutMs: TEST_MS,
  });
  await page.close();
  // Without a token the form only saves, and says how to go on.
  if (said.failed || !said.sentence.startsWith('Connected')) throw new Error(said.sentence);
  return said.sentence;
}

/** An alert is a failure; a new status counts once the button can be pressed again. */
async function outcome(
  page: Page,
  before: string,
): Promise<{ failed: boolean; sentence: string } | undefined> {
  const alert = await textOf(page, 'alert');
  if (alert) return { failed: true, sentence: alert };
  const button = page.getByRole('button', { name: 'Save and test' }).first();
  if (!(await button.isEnabled())) return undefined;
  const status = await textOf(page, 'status');
  return status && status !== before ? { failed: false, sentence: status } : undefined;
}

async function textOf(page: Page, role: 'alert' | 'status'): Promise<string> {
  const texts = await page.getByRole(role).allInnerTexts();
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
