import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser';

/**
 * Clicks the extension's toolbar button on this page, headless too: a real gesture, which opens
 * the popup or runs `action.onClicked`, and grants `activeTab`.
 */
export async function clickToolbarButton(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const connection = page.context().browser();
  if (!connection) throw new Error('the page’s connection to the browser is closed');
  const session = await connection.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    // `triggerAction` wants the target of the tab, which stands above that of its page.
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await session.send('Extensions.triggerAction', {
      id: browser.extensionId,
      targetId: tab.targetId,
    });
  } finally {
    await session.detach();
  }
}
