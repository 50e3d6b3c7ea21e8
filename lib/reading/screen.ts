import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import type { Placement } from '../messages/picked';
import type { Clock } from '../traffic/clock';
import { findInPage } from './find-in-page';
import type { PagePicture } from './page';

/** Opening the panel moves the page for a moment, and Chrome allows two captures a second. */
const CAPTURES = 4;
/** The name that Chrome's refusal gives that limit. */
const TOO_OFTEN = 'MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND';
/** A smaller piece shows too little of a product, CSS pixels. */
const LEAST_SIDE = 48;

/**
 * Cuts the picture out of what the user sees in the tab. The page may still be moving, so a capture
 * counts only if the element stands at the same place before and after it; one that came too soon
 * after others is tried again as well.
 */
export async function readFromScreen(
  wait: Clock['wait'],
  picture: PagePicture,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  for (let capture = 0; capture < CAPTURES; capture += 1) {
    const before = await place(wait, picture);
    if (!before) return failure('picture-out-of-reach');
    const screen = await captureTab(picture);
    if (!screen.ok && !isTooOften(screen)) return screen;
    const isStill = screen.ok && isSame(before, await place(wait, picture));
    const piece = isStill ? await cutOut(screen.value, before) : null;
    if (piece) return success(await bytesOf(piece));
    await wait(550);
  }
  return failure('picture-out-of-reach');
}

async function place(wait: Clock['wait'], picture: PagePicture): Promise<Placement | null> {
  const placement = (await findInPage(wait, picture))?.placement ?? null;
  if (!placement || Math.min(placement.width, placement.height) < LEAST_SIDE) return null;
  return placement;
}

/** Captures what a tab shows as a PNG, never another one that the user has turned to meanwhile. */
export async function captureTab({
  tabId,
  windowId,
}: Pick<PagePicture, 'tabId' | 'windowId'>): Promise<Outcome<Blob>> {
  try {
    const isFront = async (): Promise<boolean> => {
      const tab = await browser.tabs.get(tabId);
      return tab.active && tab.windowId === windowId;
    };
    if (!(await isFront())) return failure('picture-out-of-reach');
    const data = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    if (!(await isFront())) return failure('picture-out-of-reach');
    return success(await (await fetch(data)).blob());
  } catch (error) {
    return failure('picture-out-of-reach', error instanceof Error ? { text: error.message } : {});
  }
}

function isTooOften(screen: Outcome<Blob>): boolean {
  return !screen.ok && (screen.error.text ?? '').includes(TOO_OFTEN);
}

function isSame(before: Placement, after: Placement | null): boolean {
  return after !== null && JSON.stringify(before) === JSON.stringify(after);
}

/** How far the two scales of a capture may lie apart, by rounding. */
const SCALE_SLACK = 0.02;

/**
 * Cuts a part out of a captured tab, as a PNG. The capture is in device pixels: its size over the
 * viewport's covers zoom and screen density.
 * @returns null where the tab was captured at another size than that in which the part was measured,
 * or the part lies outside: something else than was meant would be cut out
 */
export async function cutOut(screen: Blob, placement: Placement): Promise<Blob | null> {
  const whole = await createImageBitmap(screen);
  const scale = whole.width / placement.viewportWidth;
  const isOther = Math.abs(whole.height / placement.viewportHeight / scale - 1) > SCALE_SLACK;
  const left = Math.max(0, Math.round(placement.left * scale));
  const top = Math.max(0, Math.round(placement.top * scale));
  const right = Math.min(whole.width, Math.round((placement.left + placement.width) * scale));
  const bottom = Math.min(whole.height, Math.round((placement.top + placement.height) * scale));
  if (isOther || right <= left || bottom <= top) {
    whole.close();
    return null;
  }
  const canvas = new OffscreenCanvas(right - left, bottom - top);
  canvas.getContext('2d')?.drawImage(whole, -left, -top);
  whole.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
