import { browser } from 'wxt/browser';
import { holds } from '@/lib/finding/rect';
import type { SitesMessage } from '@/lib/messages/hovered';
import { isCovered } from '@/lib/store/hover-sites';
import { createButtonPlace } from './button-place';
import { sendPicture } from './send-picture';
import { watchDwelling } from './watch-dwelling';

/** The name in the isolated world's global object; the page cannot see it. */
const HOVER_KEY = 'tongkuanHover';

/**
 * Shows the button on the picture that a person dwells on, and sends the worker what is pressed, until
 * the site is switched off or the extension goes. Nothing is put into the page before.
 * @param says the button's name
 */
export function startHover(view: Window, says: string): void {
  const world = globalThis as unknown as Record<string, true | undefined>;
  if (world[HOVER_KEY]) return;
  world[HOVER_KEY] = true;
  const ending = new AbortController();
  const place = createButtonPlace(view, says, (picture) => {
    void sendPicture(picture, view).then((isWelcome) => isWelcome || stop());
  });

  const stop = (): void => {
    place.hide();
    ending.abort();
    world[HOVER_KEY] = undefined;
    if (isAlive()) browser.runtime.onMessage.removeListener(heed);
  };
  const heed = (message: unknown): undefined => {
    const sites = sitesOf(message);
    // Frames without an address have their page's origin; a page that is sandboxed has none.
    const own = [view.location.href, view.origin];
    if (sites && !own.some((one) => isCovered(one, sites))) stop();
  };
  const alive =
    <Args extends unknown[]>(listener: (...args: Args) => void) =>
    (...args: Args): void => {
      if (isAlive()) listener(...args);
      else stop();
    };
  const listeners = {
    dwells: alive(place.show),
    isOurs: place.isOurs,
    moves: alive(({ x, y }: { x: number; y: number }) => {
      const bearer = place.bearer();
      if (bearer && !bearer.link && !holds(bearer.box, x, y)) place.hide();
    }),
    leaves: alive(() => {
      if (!place.bearer()?.link) place.hide();
    }),
    focuses: alive((target: EventTarget | null) => {
      const link = place.bearer()?.link;
      if (link && target !== link) place.hide();
    }),
    shifts: alive((within: EventTarget | null) => {
      const element = place.bearer()?.picture.element;
      if (element && (!(within instanceof Node) || within.contains(element))) place.hide();
    }),
    dismisses: alive(place.hide),
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
function sitesOf(message: unknown): string[] | null {
  const { hoverSites } = (message ?? {}) as Partial<SitesMessage>;
  return hoverSites ?? null;
}
