import { browser } from 'wxt/browser';
import { connectionOf, gatewaySummary } from '@/lib/account/gateway-summary';
import { accountSummary } from '@/lib/account/summary';
import { menuTitle } from '@/lib/locale/menu-words';
import { needsLeave, originPattern } from '@/lib/picture/addresses';
import { isCropWanted, readToCrop, showAwaited } from '@/lib/picks/crop-first';
import { meaningOf, type ClickMeaning } from '@/lib/searches/from-click';
import { lastingPicture } from '@/lib/searches/lasting-picture';
import type { SearchParts } from '@/lib/searches/parts';
import { openSearch } from '@/lib/searches/records';
import { inIncognito } from '@/lib/store/incognito';
import { changePreferences, preferences } from '@/lib/store/preferences';
import { setting } from '@/lib/store/setting';
import { shownLanguage } from '@/lib/store/shown-language';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { takes, type Connection } from '@/lib/offers/dialects';
import { z } from '@/lib/zod';
import { BUTTON_ITEMS, createButtonMenu, pickIn } from './button-menu';
import { explainInPanel, openPanel, showInPanel } from './panel';
import type { Worker } from './worker';

/**
 * What the click must know before it may wait for anything, told by the item's id: whether to ask
 * for a picture's host, never to ask (the user refused once, or is in incognito), or that there is no
 * key to search with.
 */
const ITEMS = ['find:ask', 'find:quiet', 'find:keyless'] as const;

const CONTEXTS = ['page', 'frame', 'selection', 'link', 'image', 'video'] as const;

/** The item that stands in regular windows' menu now. Menus outlive workers, and so does this. */
const standing = setting('session', 'menu', z.string(), '');
/** In incognito it is known only of this worker: the browser drops the item with the last window. */
let standingIncognito = '';

let fitting = Promise.resolve();

/**
 * Makes the items of our menus say what holds now, unless they do already. One run after the other:
 * two at once would make an item twice.
 */
export function fitMenu(): Promise<void> {
  fitting = fitting.then(fit, fit);
  return fitting;
}

async function fit(): Promise<void> {
  const { askForHosts, dialect } = await preferences.read();
  const account = await accountSummary.read();
  const id = itemFor(connectionOf(account, await gatewaySummary.read(), dialect), askForHosts);
  const language = await shownLanguage();
  const title = menuTitle(language, 'find');
  const before = inIncognito() ? standingIncognito : await standing.read();
  if (before === id + title) return;
  await removeItems();
  browser.contextMenus.create({ id, title, contexts: [...CONTEXTS] });
  createButtonMenu(language);
  if (inIncognito()) standingIncognito = id + title;
  else await standing.write(id + title);
}

/**
 * An interface that reads pictures by their address alone needs no leave to read them here. In
 * incognito none is asked for: it would be kept, with the site's name, after the window was closed.
 */
function itemFor({ dialects }: Connection, askForHosts: boolean): (typeof ITEMS)[number] {
  if (dialects.length === 0) return 'find:keyless';
  const isReading = dialects.some((one) => takes(one, 'upload') || takes(one, 'bytes'));
  return askForHosts && isReading && !inIncognito() ? 'find:ask' : 'find:quiet';
}

/** One by one: `removeAll` would take the item of the other, incognito or regular, windows too. */
async function removeItems(): Promise<void> {
  for (const id of [...ITEMS, ...BUTTON_ITEMS]) {
    await browser.contextMenus.remove(id).catch(isNotThere);
  }
}

function isNotThere(): void {
  // Not all of the items exist, and the browser calls removing another an error.
}

/** Keeps the item fitting to the account and the preferences, whoever changed them. */
export function followChanges(): void {
  const fitted = (): void => void fitMenu();
  accountSummary.watch(fitted);
  gatewaySummary.watch(fitted);
  preferences.watch(fitted);
}

/** Listens for the click. Panel and permission are asked for before anything is waited for. */
export function onMenuClick({ searches, jobs, picks }: Worker): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!ITEMS.some((id) => id === info.menuItemId)) return;
    // Our own panel is no tab; Chrome then gives one numbered -1.
    const page = tab && tab.windowId >= 0 ? tab : undefined;
    // A page of ours lets no script in: its pictures are known by their address alone.
    const isOurs = info.pageUrl?.startsWith(browser.runtime.getURL('/')) ?? false;
    const meaning = meaningOf(info, isOurs ? undefined : page);
    const panel = openPanel(page?.windowId);
    if (meaning.kind === 'nothing') {
      // The menu tells the address of a page on the disk as well, the tab does not.
      void pickIn(picks, page && { ...page, url: info.pageUrl }, 'picture', panel);
      return;
    }
    const host = info.menuItemId === 'find:ask' ? foreignHost(meaning) : null;
    const asked = host === null ? null : askForHost(host);
    const searchId = crypto.randomUUID();
    const begun = begin(searches, { searchId, meaning, panel, asked });
    jobs.start(
      searchId,
      begun.catch((error: unknown) => explainInPanel(panel, 'a click', error)),
    );
  });
}

interface Clicked {
  /** Of the search that comes of it. */
  searchId: string;
  meaning: Exclude<ClickMeaning, { kind: 'nothing' }>;
  panel: Promise<number | undefined>;
  /** Comes when the browser has been answered whether the picture's host may be read. */
  asked: Promise<void> | null;
}

/** Shows what was clicked in the panel: as a picture to be cropped, or as a search for it. */
async function begin(
  searches: SearchParts,
  { searchId, meaning, panel, asked }: Clicked,
): Promise<void> {
  if (meaning.kind === 'keyword') {
    await openSearch(searches, searchId, { ...meaning, options: NO_OPTIONS });
    await showInPanel(panel, { kind: 'search', searchId });
    return;
  }
  const source = await lastingPicture(searches, meaning.source);
  const shownIn = (await isCropWanted(searches)) ? await panel : undefined;
  if (shownIn !== undefined) {
    await showAwaited(searches, { searchId, shownIn }, source, asked !== null);
    await readToCrop(searches, { searchId, shownIn }, source, asked);
    return;
  }
  const wish = { kind: 'picture', source, options: NO_OPTIONS } as const;
  await openSearch(searches, searchId, wish, asked ? 'asking' : 'starting');
  await showInPanel(panel, { kind: 'search', searchId });
  await asked;
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
