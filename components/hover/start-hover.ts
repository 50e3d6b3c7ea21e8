import { browser } from 'wxt/browser';
import { holds } from '@/lib/finding/rect';
import type { SitesMessage } from '@/lib/messages/hovered';
import { isCovered, type HoverReach } from '@/lib/store/hover-sites';
import { createButtonPlace } from './button-place';
import { sendPicture } from './send-picture';
import { watchDwelling, type Listeners } from './watch-dwelling';

/** The name in the isolated world's global object; the page cannot see it. */
const HOVER_KEY = 'tongkuanHover';

/**
 * Shows the button on the picture that a person dwells on, and sends the worker what is pressed, until
 * the site is switched off or the extension goes. Nothing is put into the page before.
 */
export function startHover(view: Window): void {
  const world = globalThis as unknown as Record<string, true | undefined>;
  if (world[HOVER_KEY]) return;
  world[HOVER_KEY] = true;
  const ending = new AbortController();
  const place = createButtonPlace(view, (picture) => {
    void sendPicture(picture, view).then((isWelcome) => (isWelcome ? lives() : stop()));
  });

  const stop = (): void => {
    ending.abort();
    place.hide();
    world[HOVER_KEY] = undefined;
    if (isAlive()) browser.runtime.onMessage.removeListener(heed);
  };
  const heed = (message: unknown): undefined => {
    const sites = sitesOf(message);
    // Frames without an address have their page's origin; a page that is sandboxed has none.
    const own = [view.location.href, view.origin];
    if (sites && !own.some((one) => isCovered(one, sites))) stop();
  };
  const lives = (): boolean => {
    const isSo = isAlive();
    if (!isSo) stop();
    return isSo;
  };
  const listeners: Listeners = {
    lives,
    isOurs: place.isOurs,
    dwells: place.show,
    moves({ x, y }) {
      const bearer = place.bearer();
      if (bearer && !bearer.link && !holds(bearer.box, x, y)) place.hide();
    },
    leaves() {
      if (!place.bearer()?.link) place.hide();
    },
    focuses(target) {
      const link = place.bearer()?.link;
      if (link && target !== link) place.hide();
    },
    shifts(within) {
      const element = place.bearer()?.element;
      if (element && (!(within instanceof Node) || within.contains(element))) place.hide();
    },
    dismisses: place.hide,
  };
  watchDwelling(view, listeners, ending.signal);
  browser.runtime.onMessage.addListener(heed);
}

/** Whether the extension that put this script here is still there: it may be switched off or renewed. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** Null for what the worker says of something else. Nobody but the worker can say anything here. */
function sitesOf(message: unknown): HoverReach | null {
  const { hoverSites } = (message ?? {}) as Partial<SitesMessage>;
  return hoverSites ?? null;
}
