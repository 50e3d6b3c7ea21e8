import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import type { Placement } from '../messages/picked';
import { findInPage } from './find-in-page';
import type { PagePicture } from './page';

/** Chrome allows two captures a second; opening the panel moves the page for a moment. */
const CAPTURES = 4;
/** A smaller piece shows too little of a product, CSS pixels. */
const LEAST_SIDE = 48;

/**
 * Cuts the picture out of what the user sees in the tab. The page may still be moving, so a capture
 * counts only if the element stands at the same place before and after it.
 */
export async function readFromScreen(
  picture: PagePicture,
  wait: (ms: number) => Promise<void>,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  for (let capture = 0; capture < CAPTURES; capture += 1) {
    const before = await place(picture);
    if (!before) return failure('picture-out-of-reach');
    const screen = await captureTab(picture);
    if (!screen.ok) return screen;
    const after = await place(picture);
    if (isSame(before, after)) return success(await bytesOf(await cutOut(screen.value, before)));
    await wait(550);
  }
  return failure('picture-out-of-reach');
}

async function place(picture: PagePicture): Promise<Placement | null> {
  const placement = (await findInPage(picture))?.placement ?? null;
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

function isSame(before: Placement, after: Placement | null): boolean {
  return after !== null && JSON.stringify(before) === JSON.stringify(after);
}

/**
 * Cuts a part out of a captured tab, as a PNG. The capture is in device pixels: its width over the
 * viewport's covers zoom and screen density.
 */
export async function cutOut(screen: Blob, placement: Placement): Promise<Blob> {
  const whole = await createImageBitmap(screen);
  const scale = whole.width / placement.viewportWidth;
  const width = Math.max(1, Math.round(placement.width * scale));
  const height = Math.max(1, Math.round(placement.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  canvas
    .getContext('2d')
    ?.drawImage(whole, -Math.round(placement.left * scale), -Math.round(placement.top * scale));
  whole.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
