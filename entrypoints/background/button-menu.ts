import { browser, type Browser } from 'wxt/browser';
import type { InterfaceLanguage } from '@/lib/locale/languages';
import { menuTitle } from '@/lib/locale/menu-words';
import type { PickMode } from '@/lib/messages/pick-order';
import { startPick } from '@/lib/picks/start';
import type { PickParts } from '@/lib/picks/parts';
import { explainInPanel, openPanel, showInPanel } from './panel';

/** Items of the button's own menu. They are named alike in the manifest's keyboard commands. */
export const BUTTON_ITEMS = ['pick', 'area', 'panel', 'workspace'] as const;
type ButtonItem = (typeof BUTTON_ITEMS)[number];

const MODES: Partial<Record<ButtonItem, PickMode>> = { pick: 'picture', area: 'area' };

/** Puts the items into the button's menu, where they stand beside the browser's own. */
export function createButtonMenu(language: InterfaceLanguage): void {
  for (const id of BUTTON_ITEMS) {
    browser.contextMenus.create({ id, title: menuTitle(language, id), contexts: ['action'] });
  }
}

/** Listens for the button's menu and for the keyboard. */
export function onButton(parts: PickParts): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = BUTTON_ITEMS.find((id) => id === info.menuItemId);
    if (item) void act(parts, item, tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const item = BUTTON_ITEMS.find((id) => id === command);
    if (item) void act(parts, item, tab);
  });
}

async function act(
  parts: PickParts,
  item: ButtonItem,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (item === 'workspace') {
    await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
    return;
  }
  // In the listener's first turn: later the panel may not be opened any more.
  const panel = openPanel(tab?.windowId);
  const mode = MODES[item];
  if (mode) await pickIn(parts, tab, mode, panel);
  else await panel;
}

/** Starts a pick once the panel stands: it narrows the page, and what is captured must not move. */
export async function pickIn(
  parts: PickParts,
  tab: Browser.tabs.Tab | undefined,
  mode: PickMode,
  panel: Promise<number | undefined>,
): Promise<void> {
  const shownIn = await panel;
  if (tab?.id !== undefined && shownIn !== undefined) {
    const picked = { tabId: tab.id, windowId: tab.windowId, address: tab.url };
    await startPick(parts, picked, mode, shownIn).catch((error: unknown) =>
      explainInPanel(panel, 'a pick', error),
    );
  } else await showInPanel(panel, { kind: 'message', code: 'page-closed' });
}
