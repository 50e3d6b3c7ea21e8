import { browser } from 'wxt/browser';
import { connectionOf, gatewaySummary } from '@/lib/account/gateway-summary';
import { accountSummary } from '@/lib/account/summary';
import { interfaceLanguage } from '@/lib/locale/languages';
import { menuTitle } from '@/lib/locale/menu-words';
import { originPattern } from '@/lib/picture/addresses';
import { needsLeave } from '@/lib/reading/hosts';
import { meaningOf, type ClickMeaning } from '@/lib/searches/from-click';
import { openSearch } from '@/lib/searches/records';
import { inIncognito } from '@/lib/store/incognito';
import { showPlace, type Place } from '@/lib/store/panel-view';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { setting } from '@/lib/store/setting';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { takes, type Connection } from '@/lib/offers/dialects';
import { z } from '@/lib/zod';
import type { Worker } from './worker';

/**
 * What the click must know before it may wait for anything, told by the item's id: whether to ask
 * for a picture's host, never to ask (the user refused once), or that there is no key to search with.
 */
const ITEMS = ['find:ask', 'find:quiet', 'find:keyless'] as const;

const CONTEXTS = ['page', 'frame', 'selection', 'link', 'image', 'video'] as const;

/** The item that stands in regular windows' menu now. Menus outlive workers, and so does this. */
const standing = setting('session', 'menu', z.string(), '');
/** In incognito it is known only of this worker: the browser drops the item with the last window. */
let standingIncognito = '';

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
  const { askForHosts, interfaceLanguage: chosen, dialect } = await preferences.read();
  const account = await accountSummary.read();
  const id = itemFor(connectionOf(account, await gatewaySummary.read(), dialect), askForHosts);
  const language = chosen === 'browser' ? interfaceLanguage(browser.i18n.getUILanguage()) : chosen;
  const title = menuTitle(language);
  const before = inIncognito() ? standingIncognito : await standing.read();
  if (before === id + title) return;
  await removeItems();
  browser.contextMenus.create({ id, title, contexts: [...CONTEXTS] });
  if (inIncognito()) standingIncognito = id + title;
  else await standing.write(id + title);
}

/** An interface that reads pictures by their address alone needs no leave to read them here. */
function itemFor({ dialects }: Connection, askForHosts: boolean): (typeof ITEMS)[number] {
  if (dialects.length === 0) return 'find:keyless';
  const isReading = dialects.some((one) => takes(one, 'upload') || takes(one, 'bytes'));
  return askForHosts && isReading ? 'find:ask' : 'find:quiet';
}

/** One by one: `removeAll` would take the item of the other, incognito or regular, windows too. */
async function removeItems(): Promise<void> {
  for (const id of ITEMS) await browser.contextMenus.remove(id).catch(isNotThere);
}

function isNotThere(): void {
  // Only one of the items exists, and the browser calls removing another an error.
}

/** Keeps the item fitting to the account and the preferences, whoever changed them. */
export function followChanges(): void {
  const fitted = (): void => void fitMenu();
  accountSummary.watch(fitted);
  gatewaySummary.watch(fitted);
  preferences.watch(fitted);
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
    const host = info.menuItemId === 'find:ask' ? foreignHost(meaning) : null;
    const asked = host === null ? null : askForHost(host);
    const searchId = crypto.randomUUID();
    const ready = async (): Promise<void> => {
      const wish = { ...meaning, options: NO_OPTIONS };
      await openSearch(searches, searchId, wish, asked ? 'asking' : 'starting');
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

async function showInPanel(panel: Promise<number | undefined>, place: Place): Promise<void> {
  const windowId = await panel;
  if (windowId !== undefined) await showPlace(windowId, place);
}

/** The host whose picture cannot be read without the user's leave. */
function foreignHost(meaning: ClickMeaning): string | null {
  if (meaning.kind !== 'picture' || meaning.source.kind !== 'page') return null;
  const { address, pageAddress } = meaning.source;
  return needsLeave(address, pageAddress) ? originPattern(address) : null;
}

/** Asks for a host; one that is granted is not asked for again. After a refusal the menu is quiet. */
async function askForHost(pattern: string): Promise<void> {
  const granted = await browser.permissions
    .request({ origins: [pattern] })
    .catch((error: unknown) => {
      console.error('asking for a host', error); // a policy may forbid the question
      return false;
    });
  if (granted) return;
  await changePreferences({ askForHosts: false });
}
