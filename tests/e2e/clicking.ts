import type { Page } from 'playwright-core';
import type { Stage } from './stage';

/** The part of the browser's API that the worker and our scripts in pages have. */
interface Chrome {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  dom: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
  scripting: {
    executeScript: (injection: object) => Promise<{ frameId: number; result: unknown }[]>;
  };
  sidePanel: { open: () => Promise<void> };
  tabs: { query: (wanted: object) => Promise<{ id: number; url: string }[]> };
}

type Point = readonly [x: number, y: number];

/**
 * Clicks our menu item on a picture, as Chromium tells the worker of it. The item is the quiet one, and
 * the panel is taken for open: a question cannot be answered without a display, and there was no
 * gesture.
 * @param point of the tab's viewport, CSS pixels
 */
export async function clickItem(stage: Stage, point: Point): Promise<void> {
  await stage.browser.worker.evaluate(async ([x, y]) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    chrome.sidePanel.open = () => Promise.resolve();
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('no tab is in front');

    /** The address of the uppermost picture there, which a layer without one does not hide. */
    const addressAt = (left: number, top: number): string | undefined => {
      const { dom } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const frame = window === window.top ? null : window.frameElement;
      if (window !== window.top && !frame) return undefined;
      const box = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const elementsAt = (root: Document | ShadowRoot): Element[] =>
        root
          .elementsFromPoint(left - box.left, top - box.top)
          .filter((element) => element.getRootNode() === root)
          .flatMap((element) => {
            const inner =
              element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
            return inner ? [...elementsAt(inner), element] : [element];
          });
      return elementsAt(document)
        .map((element) => {
          if (element instanceof HTMLImageElement) return element.currentSrc || element.src;
          if (element instanceof SVGImageElement) {
            return new URL(element.href.baseVal, element.baseURI).href;
          }
          return element instanceof HTMLInputElement && element.type === 'image' ? element.src : '';
        })
        .find((address) => address !== '');
    };
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: addressAt,
      args: [x, y],
    });
    const found = frames.find(({ result }) => typeof result === 'string');
    if (!found) throw new Error('there is no picture at that point');
    const { result: srcUrl, frameId } = found;
    const click = { menuItemId: 'find:quiet', mediaType: 'image', editable: false };
    chrome.contextMenus.onClicked.dispatch({ ...click, srcUrl, frameId, pageUrl: tab.url }, tab);
  }, point);
}

/** The middle of an element, in its tab's viewport. */
export async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} takes no room`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
