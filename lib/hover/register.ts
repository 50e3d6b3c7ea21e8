import { browser } from 'wxt/browser';
import type { SitesMessage } from '../messages/hovered';
import { isCovered, originsOf, type HoverReach } from '../store/hover-sites';
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
  const reach = await hoverReach();
  // All windows share the registration, but each worker reaches the tabs of its own alone.
  if (inIncognito()) {
    await reachTabs(reach, []);
    return;
  }
  const before = await registered();
  if (JSON.stringify(before) === JSON.stringify(reach)) return;
  if (before.matches.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (reach.matches.length > 0) await register(reach);
  await reachTabs(reach, [
    ...reach.matches.filter((one) => !before.matches.includes(one)),
    ...before.excludeMatches.filter((one) => isCovered(one, reach)),
  ]);
}

/** The sites that a person chose and the browser lets us into, without the exceptions; sorted. */
export async function hoverReach(): Promise<HoverReach> {
  const { hoverSites, hoverExceptions } = await preferences.read();
  const origins = [...new Set(hoverSites.flatMap(originsOf))].toSorted();
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  const matches = origins.filter((_, index) => granted[index]);
  const isInside = (site: string): boolean => isCovered(site, { matches, excludeMatches: [] });
  return { matches, excludeMatches: hoverExceptions.filter(isInside).toSorted() };
}

async function registered(): Promise<HoverReach> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const { matches = [], excludeMatches = [] } = script ?? {};
  return { matches: matches.toSorted(), excludeMatches: excludeMatches.toSorted() };
}

async function register(reach: HoverReach): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      ...reach,
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
async function reachTabs(reach: HoverReach, added: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const fresh = added.length > 0 ? await browser.tabs.query({ url: added, discarded: false }) : [];
  const covered = fresh.filter(({ url = '' }) => isCovered(url, reach));
  const freshIds = new Set(covered.map(({ id }) => id));
  for (const { id } of tabs) {
    if (id !== undefined) void tell(id, freshIds.has(id), { hoverSites: reach });
  }
}

async function tell(tabId: number, isFresh: boolean, message: SitesMessage): Promise<void> {
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
