import type { CDPSession, Page } from 'playwright-core';
import { WebSocket } from 'undici';
import type { ExtensionBrowser } from './extension-browser';
import { digestOf, standsStill } from './seen';

/** The popup's upper end, above the box with the blinking caret, in the launcher's 1280 x 900. */
const POPUP = '340x90+780+85';

/**
 * Clicks the extension's toolbar button on this page, headless too: a real gesture, which opens
 * the popup or runs `action.onClicked`, and grants `activeTab`.
 */
export async function clickToolbarButton(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browserSession(page);
  try {
    await session.send('Extensions.triggerAction', {
      id: browser.extensionId,
      targetId: await tabTarget(session, page),
    });
  } finally {
    await session.detach();
  }
}

/**
 * The same with the extension's worker asleep and no debugger attached to anything, as it is for a
 * person: a popup with a debugger never closes by itself, and a worker with one never sleeps.
 * Afterwards all pages are to be found anew. Resolves when the popup is drawn.
 */
export async function clickToolbarButtonUnwatched(
  browser: ExtensionBrowser,
  page: Page,
): Promise<void> {
  const { display } = browser;
  if (!display) throw new Error('a popup without a debugger can only be seen on a display');
  await page.bringToFront();
  const targetId = await tabTarget(await browserSession(page), page);
  await browser.worker.stop('stop all workers');
  await browser.detach();
  const unlike = await digestOf(display, POPUP);
  const { webSocketDebuggerUrl } = (await (
    await fetch(`${browser.endpoint}/json/version`)
  ).json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  try {
    await told(socket, 'open');
    const params = { id: browser.extensionId, targetId };
    socket.send(JSON.stringify({ id: 1, method: 'Extensions.triggerAction', params }));
    await told(socket, 'message');
  } finally {
    socket.close();
  }
  await standsStill(display, {
    what: 'the popup',
    part: POPUP,
    stillMs: 300,
    timeoutMs: 10_000,
    unlike,
  });
}

function told(socket: WebSocket, event: 'open' | 'message'): Promise<void> {
  return new Promise((done, fail) => {
    socket.addEventListener(event, () => done(), { once: true });
    socket.addEventListener('error', () => fail(new Error('the debugging port does not answer')), {
      once: true,
    });
  });
}

async function browserSession(page: Page): Promise<CDPSession> {
  const connection = page.context().browser();
  if (!connection) throw new Error('the page’s connection to the browser is closed');
  return connection.newBrowserCDPSession();
}

/** `triggerAction` wants the target of the tab, which stands above that of its page. */
async function tabTarget(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}
