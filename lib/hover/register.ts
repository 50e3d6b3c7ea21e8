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
  if (!inIncognito()) {
    const before = await registered();
    if (before.join() === matches.join()) return;
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length > 0) await register(matches);
    await inject(matches.filter((one) => !before.includes(one)));
  }
  await tellTabs({ hoverSites: matches });
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
      runAt: 'document_idle',
      world: 'ISOLATED',
      persistAcrossSessions: true,
    },
  ]);
}

/** A registered script comes into a page when that is loaded; these are loaded already. */
async function inject(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.executeScript({ target, files: [FILE] }).catch(isClosed);
    }),
  );
}

/** Frames of other sites may have got the script as well; they leave when they read this. */
async function tellTabs(message: SitesMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, message).catch(isClosed);
    }),
  );
}

function isClosed(): void {
  // A page of the browser's own, one that is just closing, or one without our script.
}
