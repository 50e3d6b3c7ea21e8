import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { SitesMessage } from '../messages/hovered';
import { isCovered, originsOf, type HoverReach } from '../store/hover-sites';
import { inIncognito } from '../store/incognito';
import { oneByOne } from '../store/one-by-one';
import { preferences } from '../store/preferences';
import { shownLanguage } from '../store/shown-language';

const ID = 'hover';

/** Where which files of ours come into pages. */
interface Registration extends HoverReach {
  js: string[];
}

const inTurn = oneByOne();

/**
 * Lets the button's script run on exactly the sites that are both chosen and granted, in tabs that are
 * open too, in the language that was chosen, and tells it to leave all others. Does nothing where that
 * is so already.
 */
export function fitHover(): Promise<void> {
  return inTurn(fit);
}

async function fit(): Promise<void> {
  const reach = await hoverReach();
  // All windows share the registration, but each worker reaches the tabs of its own alone.
  if (inIncognito()) {
    await reachTabs(reach, [], []);
    return;
  }
  const before = await registered();
  const js = reach.matches.length > 0 ? await files() : [];
  const now: Registration = { ...reach, js };
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  if (before.matches.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (now.matches.length > 0) await register(now);
  const isRenamed = JSON.stringify(before.js) !== JSON.stringify(js);
  await reachTabs(reach, js, [
    ...reach.matches.filter((one) => isRenamed || !before.matches.includes(one)),
    ...before.excludeMatches.filter((one) => isCovered(one, reach)),
  ]);
}

/** The button's name comes first, in the language that a person chose for the extension. */
async function files(): Promise<ScriptPublicPath[]> {
  return [`/hover-${await shownLanguage()}.js`, '/hover.js'];
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

async function registered(): Promise<Registration> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const { matches = [], excludeMatches = [], js: files = [] } = script ?? {};
  // Chromium gives them back without the slash (measured).
  const js = files.map((file) => `/${file.replace(/^\//, '')}`);
  return { matches: matches.toSorted(), excludeMatches: excludeMatches.toSorted(), js };
}

async function register(registration: Registration): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      ...registration,
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
 * @param added the sites that have the button from now on, or another name for it
 */
async function reachTabs(
  reach: HoverReach,
  js: ScriptPublicPath[],
  added: string[],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const fresh = added.length > 0 ? await browser.tabs.query({ url: added, discarded: false }) : [];
  const covered = fresh.filter(({ url = '' }) => isCovered(url, reach));
  const freshIds = new Set(covered.map(({ id }) => id));
  for (const { id } of tabs) {
    if (id !== undefined) void tell(id, freshIds.has(id) ? js : [], { hoverSites: reach });
  }
}

async function tell(
  tabId: number,
  files: ScriptPublicPath[],
  message: SitesMessage,
): Promise<void> {
  const target = { tabId, allFrames: true };
  if (files.length > 0) {
    await browser.scripting
      .executeScript({ target, files, injectImmediately: true })
      .catch(isClosed);
  }
  // Frames of other sites may have got the script as well; they leave when they hear this.
  await browser.tabs.sendMessage(tabId, message).catch(isClosed);
}

function isClosed(): void {
  // A page of the browser's own, one that is just closing, or one without our script.
}
