import { failure, success, type Outcome } from '../failures/outcome';
import type { HoveredMessage } from '../messages/hovered';
import type { PickParts } from '../picks/parts';
import { searchPicked, type PickedPage } from '../picks/take';
import { isCovered } from '../store/hover-sites';
import { showPlace } from '../store/panel-view';
import { hoverReach } from './register';

/** Presses that follow each other faster in one tab are one and the same. */
const LEAST_BETWEEN_MS = 1000;

/** Tells whether a tab's press counts: at most one a second does. */
export function createHoverGate(now: () => number): (tabId: number) => boolean {
  // Forgotten with the worker, which lives longer than this looks back.
  const latest = new Map<number, number>();
  return (tabId) => {
    for (const [tab, at] of latest) if (now() - at >= LEAST_BETWEEN_MS) latest.delete(tab);
    if (latest.has(tabId)) return false;
    latest.set(tabId, now());
    return true;
  };
}

/**
 * Searches for the picture whose button was pressed, if the button may stand on that page.
 * @param panel the window whose panel is being opened for it
 * @returns `page-closed` for a page on which it may not, `picture-closed` for what is seen and cannot
 * be read, which the panel says as well
 */
export async function takeHovered(
  parts: PickParts,
  { title, ...picture }: HoveredMessage,
  page: PickedPage,
  panel: Promise<number | undefined>,
): Promise<Outcome<null>> {
  const [reach, shownIn] = await Promise.all([hoverReach(), panel]);
  const isNowhere = picture.addresses.length === 0 && picture.data === null;
  const refusal = isNowhere ? 'picture-closed' : null;
  const code = isCovered(page.pageAddress, reach) ? refusal : 'page-closed';
  if (code) {
    if (shownIn !== undefined) await showPlace(shownIn, { kind: 'message', code });
    return failure(code);
  }
  if (shownIn === undefined) return success(null);
  // A site's leave does not open the screen, and the panel that opens moves the page besides.
  const picked = { title, pictures: [{ ...picture, placement: null }] };
  return searchPicked(parts, picked, page, { searchId: crypto.randomUUID(), shownIn });
}
