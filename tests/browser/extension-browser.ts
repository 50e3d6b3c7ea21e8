import type { ChildProcess } from 'node:child_process';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { isRunning } from './commands';
import { extensionWorker, type ExtensionWorker } from './extension-worker';
import { until } from './until';

/** The part of the browser's API that a page of ours has. */
interface ChromeOfPage {
  tabs: { getCurrent: () => Promise<object | undefined> };
}

/** A running Chromium with our extension in it. */
export interface ExtensionBrowser {
  readonly extensionId: string;
  /** Address of the debugging port, on loopback. */
  readonly endpoint: string;
  /** The X display that it shows its windows on; null where there is none. */
  readonly display: string | null;
  readonly worker: ExtensionWorker;
  /** The browser's only context; connects first where nothing is connected. */
  context(): Promise<BrowserContext>;
  /** Connects anew: a connection lists only the surfaces that were open when it was made. */
  connect(): Promise<Browser>;
  /** Every page there is now, panel and popup too. */
  pages(): Promise<Page[]>;
  /** Waits for the page whose address contains (or matches) this. */
  page(address: string | RegExp, timeoutMs?: number): Promise<Page>;
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as "options.html", in a new tab. */
  extensionPage(name: string): Promise<Page>;
  /** Waits for the open side panel; a tab that shows the same document is none. */
  sidePanel(timeoutMs?: number): Promise<Page>;
  /** Cuts all debugging, so that the worker lives and dies as it does for people. */
  detach(): Promise<void>;
  /** Resolves when the browser's process is gone, by our doing or a person's. */
  closed(): Promise<void>;
  /** Ends all its processes and removes the throwaway profile. */
  close(): Promise<void>;
}

/** What the launcher knows of the process that it started. */
export interface LaunchedBrowser {
  child: ChildProcess;
  /** Address of the debugging port, on loopback. */
  endpoint: string;
  extensionId: string;
  display: string | null;
  asPerson: boolean;
  /** Kills what is left and cleans up. */
  end(): void;
}

/** Puts hands on a launched browser; resolves once the extension's worker has started. */
export async function driveBrowser(launched: LaunchedBrowser): Promise<ExtensionBrowser> {
  const { child, extensionId, endpoint, display } = launched;
  const connections = openConnections(launched);
  const origin = `chrome-extension://${extensionId}`;
  const context = async () => contextOf(await connections.current());
  const worker = extensionWorker(origin, context);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const pages = async () => contextOf(await connections.anew()).pages();
  const page = (
    address: string | RegExp,
    timeoutMs = 10_000,
    isMeant?: (page: Page) => Promise<boolean>,
  ) =>
    until(() => findPage(endpoint, address, pages, isMeant), {
      what: `a page at ${address}`,
      timeoutMs,
      everyMs: 50,
    });
  const open = async (address: string) => {
    const opened = await (await context()).newPage();
    await opened.goto(address);
    return opened;
  };

  await worker.ready();
  return {
    extensionId,
    endpoint,
    display,
    worker,
    context,
    connect: connections.anew,
    pages,
    page,
    open,
    extensionPage: (name) => open(`${origin}/${name}`),
    sidePanel: (timeoutMs) => page(`${origin}/sidepanel.html`, timeoutMs, isPanel),
    detach: connections.closeAll,
    closed: () => exited,
    async close() {
      if (isRunning(child)) {
        await askToQuit(await connections.current());
        await until(() => !isRunning(child), { what: 'the browser to quit' }).catch(
          () => undefined,
        );
      }
      launched.end();
    },
  };
}

/**
 * Looks into the debugging port's plain list first: a connection attaches to everything, which is
 * too dear to repeat every few milliseconds.
 */
async function findPage(
  endpoint: string,
  address: string | RegExp,
  pages: () => Promise<Page[]>,
  isMeant: (page: Page) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Page | undefined> {
  const matches = (url: string) =>
    typeof address === 'string' ? url.includes(address) : address.test(url);
  const listed = (await (await fetch(`${endpoint}/json/list`)).json()) as { url: string }[];
  if (!listed.some(({ url }) => matches(url))) return undefined;
  for (const page of await pages()) if (matches(page.url()) && (await isMeant(page))) return page;
  return undefined;
}

/** The panel's document can stand in a tab as well; the panel itself is in none. */
function isPanel(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    return (await chrome.tabs.getCurrent()) === undefined;
  });
}

/** Over the debugging port a browser has exactly one context, its default one. */
function contextOf(browser: Browser): BrowserContext {
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  return context;
}

interface Connections {
  current: () => Promise<Browser>;
  anew: () => Promise<Browser>;
  closeAll: () => Promise<void>;
}

/** Older connections stay open, since tests hold pages of theirs. */
function openConnections({ endpoint, asPerson }: LaunchedBrowser): Connections {
  let open: Browser[] = [];
  const anew = async () => {
    const browser = await chromium.connectOverCDP(endpoint, { noDefaults: asPerson });
    open.push(browser);
    return browser;
  };
  return {
    anew,
    current: async () => open.findLast((browser) => browser.isConnected()) ?? anew(),
    async closeAll() {
      const closing = open;
      open = [];
      await Promise.all(closing.map((browser) => browser.close()));
    },
  };
}

async function askToQuit(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  // The answer may not come any more: the browser is on its way out.
  await session.send('Browser.close').catch(() => undefined);
}
