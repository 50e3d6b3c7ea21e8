import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../browser';
import { chromiumFlags, EXAMPLES, startSandbox, type Sandbox } from '../sandbox';
import { findOffer } from '../sandbox/catalogue/offers';
import { description, TRAP } from '../sandbox/operations/detail-description';
import { HOSTILE_HTML, HOSTILE_PIECES } from './hostile-html';
import { BUILD } from './stage';
import type * as sanitiser from './sanitiser-page';

declare global {
  interface Window {
    sanitiser: typeof sanitiser;
    trapped?: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
/** The policy as it was built, so that the frame stands under the very one that the panel has. */
const POLICY = (
  JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
    content_security_policy: { extension_pages: string };
  }
).content_security_policy.extension_pages;
const OWN = 'https://panel.test/';

/** The code of the panel's sanitiser, in one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'sanitiser-page.ts'),
        name: 'sanitiser',
        formats: ['iife'],
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const code = first?.output[0].code;
  if (code === undefined) throw new Error('nothing was built');
  return code;
}

describe('a seller’s description', () => {
  let sandbox: Sandbox;
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    sandbox = await startSandbox();
    code = await bundle();
    browser = await chromium.launch({
      executablePath: ensureBrowser().path,
      args: [
        ...chromiumFlags(sandbox),
        // The pictures' hosts are on loopback here, which frames without an origin may not call on.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  /** An empty page, with the panel's policy or without any. Nothing leaves the machine. */
  const open = async (headers: Record<string, string>): Promise<Page> => {
    const page = await browser.newPage();
    sandbox.clearLog();
    await page.route(OWN, (route) =>
      route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }),
    );
    await page.goto(OWN);
    await page.evaluate(`${code}; window.sanitiser = sanitiser`);
    return page;
  };
  /** Addresses that were called on: what the sandbox got, of a frame without an origin too. */
  const requests = (): string[] => sandbox.log().map(({ host, path }) => `${host}${path}`);
  const hostile = [
    ...HOSTILE_HTML,
    description(findOffer(EXAMPLES.offers.hostile) ?? missing()) ?? missing(),
  ];

  it('holds nothing but text, tables and the platform’s pictures', async () => {
    const page = await open({});
    for (const html of hostile) {
      const faults = await page.evaluate(async (given) => {
        const { withPictures, withoutPictures } = await window.sanitiser.describe(given);
        return [withPictures, withoutPictures].flatMap(window.sanitiser.faultsOf);
      }, html);
      expect(faults, html).toEqual([]);
    }
    // Cleaning alone loads nothing, not even from the platform.
    expect(requests()).toEqual([]);
    await page.close();
  });

  it('holds nothing else whatever is put together', async () => {
    const page = await open({});
    const html = fc.array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string()), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(html, async (pieces) => {
        const { faults, isStable } = await page.evaluate(async (given) => {
          const { withPictures } = await window.sanitiser.describe(given);
          const read = new DOMParser().parseFromString(withPictures, 'text/html');
          return {
            faults: window.sanitiser.faultsOf(withPictures),
            // What is read back and written again must not turn into something else.
            isStable: window.sanitiser.faultsOf(read.body.innerHTML).length === 0,
          };
        }, pieces.join(''));
        expect(faults).toEqual([]);
        expect(isStable).toBe(true);
      }),
      // Found by chance once; then left to chance again.
      { numRuns: 500, examples: [[['<b', ' href="https://shop.example/"', '<script>1</script>']]] },
    );
    expect(requests()).toEqual([]);
    await page.close();
  });

  it('runs nothing even outside of its frame, and calls on nobody but the platform', async () => {
    const page = await open({});
    for (const html of hostile) {
      await page.evaluate((given) => window.sanitiser.showBare(given), html);
    }
    await settled(page);
    expect(await page.evaluate(() => window.trapped)).toBeUndefined();
    expect(page.url()).toBe(OWN);
    expect(requests().filter((url) => !url.includes('.alicdn.com/'))).toEqual([]);
    await page.close();
  });

  it('stands in its frame under the panel’s policy, with pictures only after a press', async () => {
    const page = await open({ 'content-security-policy': POLICY });
    const html = hostile.at(-1) ?? missing();
    await page.evaluate((given) => window.sanitiser.showFrame(given, false), html);
    const frame = page.frames().at(-1);
    expect(await frame?.locator('body').innerText()).toContain('厂家直销');
    expect(await frame?.locator('.picture').count()).toBe(2);
    expect(requests()).toEqual([]);
    await page.evaluate((given) => window.sanitiser.showFrame(given, true), html);
    await page.frames().at(-1)?.locator('img').first().scrollIntoViewIfNeeded();
    await expect.poll(() => requests().length).toBe(2);
    expect(requests().filter((url) => !url.startsWith('cbu01.alicdn.com/'))).toEqual([]);
    await page.close();
  });

  it('could run nothing in its frame even if it were not sanitised', async () => {
    const page = await open({ 'content-security-policy': POLICY });
    const html = `<script>parent.trapped = 1; top.trapped = 1</script><img src=x onerror="top.trapped=1"><iframe src="${TRAP}/frame"></iframe><link rel=stylesheet href="${TRAP}/link.css"><form action="${TRAP}/form"><input autofocus></form><meta http-equiv=refresh content="0;url=${TRAP}/away">`;
    await page.evaluate(
      async (given) => {
        // The frame of a description that went through nothing.
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', '');
        frame.srcdoc = given;
        document.body.replaceChildren(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve));
      },
      await frameAround(page, html),
    );
    await settled(page);
    expect(await page.evaluate(() => window.trapped)).toBeUndefined();
    expect(page.url()).toBe(OWN);
    expect(requests()).toEqual([LAST.replace('https://', '')]);
    await page.close();
  });
});

/** Asked for when all else has been. */
const LAST = 'https://cbu01.alicdn.com/last.jpg';

/** Waits for a request of ours that begins after everything that the page had begun. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    (address) =>
      new Promise<void>((done) => {
        const last = new Image();
        last.onload = last.onerror = () => done();
        last.src = address;
      }),
    LAST,
  );
}

/** A description's document around HTML that was not cleaned. */
function frameAround(page: Page, html: string): Promise<string> {
  return page.evaluate((given) => window.sanitiser.frameDocument(given, undefined), html);
}

function missing(): never {
  throw new Error('the sandbox has no hostile description');
}
