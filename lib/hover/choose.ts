import { browser } from 'wxt/browser';
import { originsOf, withoutSite, withSite } from '../store/hover-sites';
import { oneByOne } from '../store/one-by-one';
import { pendingSite } from '../store/pending-site';
import { changePreferences } from '../store/preferences';

/** A question of the browser's that is answered later than this was not about the button. */
const LONGEST_ASKING_MS = 3 * 60_000;

const inTurn = oneByOne();

/**
 * Puts a site down as wanted while the browser asks for its leave, which is the page's to request: the
 * page may be closed by the question. Holds at once where the site is granted already.
 * @param wishId by which it can be withdrawn
 * @param now ms since 1970
 */
export function wantSite(wishId: string, site: string, now: number): Promise<void> {
  return inTurn(async () => {
    await pendingSite.write({ wishId, site, askedAt: now });
    await adopt(now);
  });
}

/** Forgets a wish that was refused, or another grant could make it come true; a later wish stays. */
export function withdrawWish(wishId: string): Promise<void> {
  return inTurn(async () => {
    if ((await pendingSite.read())?.wishId === wishId) await pendingSite.remove();
  });
}

/** Chooses the site that was wanted, if the browser has granted it by now. */
export function adoptSite(now: number): Promise<void> {
  return inTurn(() => adopt(now));
}

async function adopt(now: number): Promise<void> {
  const wish = await pendingSite.read();
  if (wish === null || now - wish.askedAt > LONGEST_ASKING_MS) return;
  const { site } = wish;
  if (!(await browser.permissions.contains({ origins: originsOf(site) }))) return;
  await pendingSite.remove();
  await changePreferences(({ hoverSites, hoverExceptions }) => ({
    hoverSites: withSite(hoverSites, site),
    hoverExceptions: withoutSite(hoverExceptions, site),
  }));
}

/** Takes a site off, and the wish for it. The browser's leave stays until it is given back. */
export function leaveSite(site: string): Promise<void> {
  return inTurn(async () => {
    if ((await pendingSite.read())?.site === site) await pendingSite.remove();
    await changePreferences(({ hoverSites }) => ({ hoverSites: withoutSite(hoverSites, site) }));
  });
}

/** Leaves a site out where all sites were chosen, or takes it in again. */
export function exceptSite(site: string, isExcepted: boolean): Promise<void> {
  return changePreferences(({ hoverSites, hoverExceptions }) =>
    isExcepted
      ? {
          hoverSites: withoutSite(hoverSites, site),
          hoverExceptions: withSite(hoverExceptions, site),
        }
      : { hoverExceptions: withoutSite(hoverExceptions, site) },
  );
}
