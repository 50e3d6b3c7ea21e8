import { browser } from 'wxt/browser';
import { accountSummary, isConnected } from '@/lib/account/summary';
import { interfaceLanguage } from '@/lib/locale/languages';
import { menuTitle } from '@/lib/locale/menu-words';
import { originPattern } from '@/lib/picture/addresses';
import { needsLeave } from '@/lib/reading/hosts';
import { meaningOf, type ClickMeaning } from '@/lib/searches/from-click';
import { openSearch } from '@/lib/searches/records';
import { panelView, type PanelView } from '@/lib/store/panel-view';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { setting } from '@/lib/store/setting';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { z } from '@/lib/zod';
import type { Worker } from './worker';

/**
 * What the click must know before it may wait for anything, told by the item's id: whether to ask
 * for a picture's host, never to ask (the user refused once), or that there is no key to search with.
 */
type MenuItem = 'find:ask' | 'find:quiet' | 'find:keyless';

const CONTEXTS = ['page', 'frame', 'selection', 'link', 'image', 'video'] as const;

/** The item that stands in the menu now. Menus outlive workers, and so does this. */
const standing = setting('session', 'menu', z.string(), '');

let fitting = Promise.resolve();

/**
 * Makes the one menu item say and carry what holds now. Does nothing when it does already. One run
 * after the other: two at once would make the item twice.
 */
export function fitMenu(): Promise<void> {
  fitting = fitting.then(fit, fit);
  return fitting;
}

async function fit(): Promise<void> {
  const { askForHosts, interfaceLanguage: chosen } = await preferences.read();
  const keyed = isConnected(await accountSummary.read());
  const id: MenuItem = !keyed ? 'find:keyless' : askForHosts ? 'find:ask' : 'find:quiet';
  const language = chosen === 'browser' ? interfaceLanguage(browser.i18n.getUILanguage()) : chosen;
  const title = menuTitle(language);
  if ((await standing.read()) === id + title) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: [...CONTEXTS] });
  await standing.write(id + title);
}

/** Listens for the click. Panel and permission are asked for before anything is waited for. */
export function onMenuClick({ searches, jobs }: Worker): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Our own panel is no tab; Chrome then gives one numbered -1.
    const page = tab && tab.windowId >= 0 ? tab : undefined;
    const meaning = meaningOf(info, page);
    const panel = openPanel(page?.windowId);
    if (meaning.kind === 'nothing') {
      void showInPanel(panel, { kind: 'message', code: 'picture-none' });
      return;
    }
    const asked = info.menuItemId === 'find:ask' ? askForHost(meaning) : Promise.resolve();
    const searchId = crypto.randomUUID();
    const ready = async (): Promise<void> => {
      await openSearch(searches, searchId, { ...meaning, options: NO_OPTIONS });
      await showInPanel(panel, { kind: 'search', searchId });
      await asked;
    };
    jobs.start(searchId, ready());
  });
}

/**
 * Opens the panel of the click's window. A click in the panel itself comes without a window: the
 * panel is open there. A site's pop-up window has no room for a panel, though Chrome says that it
 * opened one: a tab shows it instead.
 * @returns the window whose view is shown
 */
async function openPanel(clicked: number | undefined): Promise<number | undefined> {
  if (clicked === undefined) return (await browser.windows.getLastFocused()).id;
  // Before the first wait, or the click's right to open it is gone.
  const opening = browser.sidePanel.open({ windowId: clicked });
  const isOpen = await opening.then(
    async () => (await browser.windows.get(clicked)).type === 'normal',
    () => false,
  );
  if (isOpen) return clicked;
  const { windowId } = await browser.tabs.create({
    url: browser.runtime.getURL('/sidepanel.html'),
  });
  await browser.windows.update(windowId, { focused: true });
  return windowId;
}

async function showInPanel(panel: Promise<number | undefined>, view: PanelView): Promise<void> {
  const windowId = await panel;
  if (windowId !== undefined) await panelView(windowId).write(view);
}

/** Asks for the picture's host where that is needed. After a refusal the menu asks no more. */
async function askForHost(meaning: ClickMeaning): Promise<void> {
  if (meaning.kind !== 'picture' || meaning.source.kind !== 'page') return;
  const { address, pageAddress } = meaning.source;
  const pattern = needsLeave(address, pageAddress) ? originPattern(address) : null;
  if (pattern === null || (await browser.permissions.request({ origins: [pattern] }))) return;
  await changePreferences({ askForHosts: false });
  await fitMenu();
}
