import { browser } from 'wxt/browser';
import { originsOf, withSite } from '../store/hover-sites';
import { oneByOne } from '../store/one-by-one';
import { pendingSite } from '../store/pending-site';
import { changePreferences } from '../store/preferences';

/** A question of the browser's that is answered later than this was not about the button. */
const LONGEST_ASKING_MS = 3 * 60_000;

const inTurn = oneByOne();

/**
 * Puts a site down as wanted while the browser asks for its leave, which is the page's to request: the
 * page may be closed by the question. Holds at once where the site is granted already.
 * @param now ms since 1970
 */
export function wantSite(site: string, now: number): Promise<void> {
  return inTurn(async () => {
    await pendingSite.write({ site, askedAt: now });
    await adopt(now);
  });
}

/** Chooses the site that was wanted, if the browser has granted it by now. */
export function adoptSite(now: number): Promise<void> {
  return inTurn(() => adopt(now));
}

async function adopt(now: number): Promise<void> {
  const { site, askedAt } = await pendingSite.read();
  if (site === null || now - askedAt > LONGEST_ASKING_MS) return;
  if (!(await browser.permissions.contains({ origins: originsOf(site) }))) return;
  await pendingSite.remove();
  await changePreferences(({ hoverSites }) => ({ hoverSites: withSite(hoverSites, site) }));
}

/** Takes a site off, and the wish for it. The browser's leave stays until it is given back. */
export function leaveSite(site: string): Promise<void> {
  return inTurn(async () => {
    if ((await pendingSite.read()).site === site) await pendingSite.remove();
    await changePreferences(({ hoverSites }) => ({
      hoverSites: hoverSites.filter((one) => one !== site),
    }));
  });
}
