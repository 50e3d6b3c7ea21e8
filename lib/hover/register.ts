import { browser } from 'wxt/browser';
import type { SitesMessage } from '../messages/hovered';
import { originsOf } from '../store/hover-sites';
import { inIncognito } from '../store/incognito';
import { oneByOne } from '../store/one-by-one';
import { preferences } from '../store/preferences';

const ID = 'hover';
const FILE = '/hover.js';

const inTurn = oneByOne();

/**
 * Lets the button's script run on exactly the sites that are both chosen and granted, in tabs that are
 * open too, and tells it to leave all others. Does nothing where that is so already.
 */
export function fitHover(): Promise<void> {
  return inTurn(fit);
}

async function fit(): Promise<void> {
  const matches = await hoverMatches();
  // All windows share the registration, but each worker reaches the tabs of its own alone.
  if (inIncognito()) {
    await reachTabs(matches, []);
    return;
  }
  const before = await registered();
  if (before.join() === matches.join()) return;
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) await register(matches);
  await reachTabs(
    matches,
    matches.filter((one) => !before.includes(one)),
  );
}

/** Host patterns of the sites that a person chose and the browser lets us into, sorted. */
export async function hoverMatches(): Promise<string[]> {
  const { hoverSites } = await preferences.read();
  const origins = [...new Set(hoverSites.flatMap(originsOf))].toSorted();
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => granted[index]);
}

async function registered(): Promise<string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return (script?.matches ?? []).toSorted();
}

async function register(matches: string[]): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches,
      allFrames: true,
      // Frames without an address of their own belong to the page that made them.
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      world: 'ISOLATED',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * A registered script comes into a page when that is loaded. Those that are loaded already get it
 * here, and all are told what holds. Nobody waits for them: a frozen tab answers when it is thawed.
 * @param added the sites that have the button from now on
 */
async function reachTabs(matches: string[], added: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const fresh = added.length > 0 ? await browser.tabs.query({ url: added, discarded: false }) : [];
  const freshIds = new Set(fresh.map(({ id }) => id));
  for (const { id } of tabs) {
    if (id !== undefined) void reach(id, freshIds.has(id), { hoverSites: matches });
  }
}

async function reach(tabId: number, isFresh: boolean, message: SitesMessage): Promise<void> {
  const target = { tabId, allFrames: true };
  if (isFresh) {
    await browser.scripting
      .executeScript({ target, files: [FILE], injectImmediately: true })
      .catch(isClosed);
  }
  // Frames of other sites may have got the script as well; they leave when they hear this.
  await browser.tabs.sendMessage(tabId, message).catch(isClosed);
}

function isClosed(): void {
  // A page of the browser's own, one that is just closing, or one without our script.
}
