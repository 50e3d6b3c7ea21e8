import { chromium, type Browser, type Frame, type Page, type Route } from 'playwright-core';
import sharp from 'sharp';
import type { PickOrder } from '../../lib/messages/pick-order';
import type { PickedMessage } from '../../lib/messages/picked';
import { ensureBrowser, until } from '../browser';
import { bundlePicker } from './picker-script';

declare global {
  interface Window {
    /** What came to the worker's door. */
    sent: { picked: PickedMessage }[];
    picker: { main: () => void };
  }
}

export const SITE = 'https://page.test';
export const OTHER_SITE = 'https://other.test';
const TOKEN = '9f0c5f1e-4a57-4b5c-9c86-3f5f2d2a7e11';

/** What stands where the worker is: it takes everything, refuses it, fails, or has gone. */
export type Worker = 'takes' | 'refuses' | 'fails' | 'gone';

/** A browser that shows any HTML, and starts the picker on it without the extension. */
export interface PickerBrowser {
  open: (html: string, options?: OpenOptions) => Promise<PickerPage>;
  close: () => Promise<void>;
}

interface OpenOptions {
  /** Pages in frames, by their addresses. */
  frames?: Record<string, string>;
  headers?: Record<string, string>;
  viewport?: { width: number; height: number };
}

export interface PickerPage {
  page: Page;
  /** Addresses that were asked for, in their order. */
  requests: string[];
  /** Puts the script into the page and gives what it shows. */
  start: (order?: Partial<PickOrder>, worker?: Worker) => Promise<Frame>;
  /** The one message, once it is there. */
  sent: () => Promise<PickedMessage>;
  /** Whether nothing of the picker stands in the page. */
  isOver: () => Promise<boolean>;
}

export async function openPickerBrowser(): Promise<PickerBrowser> {
  const code = await bundlePicker();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  return {
    open: (html, options = {}) => openPage(browser, code, html, options),
    close: () => browser.close(),
  };
}

async function openPage(
  browser: Browser,
  code: string,
  html: string,
  { frames = {}, headers = {}, viewport = { width: 1000, height: 800 } }: OpenOptions,
): Promise<PickerPage> {
  const page = await browser.newPage({ viewport });
  const requests: string[] = [];
  const pages = { [`${SITE}/`]: html, ...frames };
  await page.route('**/*', (route) => {
    requests.push(route.request().url());
    return answer(route, pages, headers);
  });
  await page.goto(`${SITE}/`);
  const isOver = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.querySelector(':scope > div') === null);
  return {
    page,
    requests,
    isOver,
    async start(order = {}, worker = 'takes') {
      const budget = { dialects: ['crossborder'], left: 40 };
      const plain = { token: TOKEN, mode: 'picture', language: 'en', theme: 'light', budget };
      const full = { ...plain, until: Date.now() + 60_000, ...order };
      await page.evaluate(prepare, { order: full, worker });
      await page.evaluate(`${code}; globalThis.picker = picker; picker.main();`);
      // It opens a task later; within that task it may take its first frame away again.
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      return until(() => Promise.resolve(page.frames().find(isPicker)), { what: 'the picker' });
    },
    sent: () =>
      until(() => page.evaluate(() => window.sent[0]?.picked), { what: 'what was picked' }),
  };
}

/** The picker's frame is the only one without a name and an address beside the page's. */
function isPicker(frame: Frame): boolean {
  return frame.url() === 'about:blank' && frame.parentFrame() !== null && !frame.isDetached();
}

/** In the page: the order, and the border to the worker. */
function prepare({ order, worker }: { order: object; worker: Worker }): void {
  window.sent = [];
  const sendMessage = (message: { picked: PickedMessage }): Promise<object> => {
    if (worker === 'gone') {
      // Chrome takes the API away from scripts that an extension leaves behind.
      Reflect.deleteProperty(api, 'dom');
      throw new Error('Extension context invalidated.');
    }
    window.sent.push(message);
    const code = worker === 'refuses' ? 'command-unknown' : 'picture-none';
    const failed = { ok: false, error: { code } };
    return Promise.resolve(worker === 'takes' ? { ok: true, value: null } : failed);
  };
  const api = {
    runtime: { id: 'test', sendMessage },
    dom: { openOrClosedShadowRoot: (element: Element) => element.shadowRoot },
  };
  Object.assign(globalThis, {
    tongkuanPick: order,
    browser: api,
  });
}

/** Pages as they were given; any `…/400x300.png` is a picture of that size. */
async function answer(
  route: Route,
  pages: Record<string, string>,
  headers: Record<string, string>,
): Promise<void> {
  const url = route.request().url();
  const html = pages[url];
  if (html !== undefined) {
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: html.startsWith('<!') ? html : `<!doctype html><title>A shop</title>${html}`,
    });
    return;
  }
  const [, width, height] = /(\d+)x(\d+)\.png/.exec(url) ?? [];
  if (width === undefined || height === undefined) {
    await route.fulfill({ status: 404, body: '' });
    return;
  }
  await route.fulfill({
    contentType: 'image/png',
    // Nothing of it may come out of a cache: who asks again is seen.
    headers: { 'cache-control': 'no-store' },
    body: await picture(Number(width), Number(height)),
  });
}

/** Two colours, so that it is not taken for blank. */
function picture(width: number, height: number): Promise<Buffer> {
  const half = { width: Math.ceil(width / 2), height, channels: 3, background: '#c33' } as const;
  const whole = { width, height, channels: 3, background: '#39c' } as const;
  return sharp({ create: whole })
    .composite([{ input: { create: half }, left: 0, top: 0 }])
    .png()
    .toBuffer();
}
