import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { placeInPage, type Placement } from './in-page';
import { runInPage, type PagePicture } from './page';

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
    if (isSame(before, after)) return success(await cut(screen.value, before));
    await wait(550);
  }
  return failure('picture-out-of-reach');
}

async function place({ address, tabId, frameId }: PagePicture): Promise<Placement | null> {
  const found = await runInPage(tabId, frameId, placeInPage, [address]);
  const placement = found.ok ? found.value : null;
  if (!placement || Math.min(placement.width, placement.height) < LEAST_SIDE) return null;
  return placement;
}

/** Captures the clicked tab, never another one that the user has turned to meanwhile. */
async function captureTab({ tabId, windowId }: PagePicture): Promise<Outcome<Blob>> {
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

/** The capture is in device pixels: its width over the viewport's covers zoom and screen density. */
async function cut(screen: Blob, placement: Placement): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await createImageBitmap(screen);
  const scale = whole.width / placement.viewportWidth;
  const width = Math.max(1, Math.round(placement.width * scale));
  const height = Math.max(1, Math.round(placement.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  canvas
    .getContext('2d')
    ?.drawImage(whole, -Math.round(placement.left * scale), -Math.round(placement.top * scale));
  whole.close();
  const piece = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await piece.arrayBuffer());
}
