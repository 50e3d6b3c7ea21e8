import type { Placement } from '../messages/picked';
import { builtIn, windowOf } from './elements';
import { placeOf } from './place';
import { common, type Rect } from './rect';

const UNZOOMED = { scale: 1, offsetLeft: 0, offsetTop: 0 };

/** The part of an element that neither the tab nor a box cuts off; null where that cannot be told. */
export function placementOf(element: Element): Placement | null {
  const { shown } = placeOf(element);
  const view = shown && topOf(builtIn(element, 'ownerDocument'));
  return view && placementIn(view, shown);
}

/**
 * A box as a capture of the tab shows it. That is of what a pinch has zoomed in on, with the scroll
 * bars (measured in Chromium); boxes are told in the viewport in which the page is laid out.
 * @param view the tab's own window
 * @returns null: nothing of it is in the capture
 */
export function placementIn(view: Window, box: Rect): Placement | null {
  const { scale, offsetLeft, offsetTop } = view.visualViewport ?? UNZOOMED;
  const viewportWidth = view.innerWidth / scale;
  const viewportHeight = view.innerHeight / scale;
  const inCapture = { ...box, left: box.left - offsetLeft, top: box.top - offsetTop };
  const capture = { left: 0, top: 0, width: viewportWidth, height: viewportHeight };
  const seen = common(inCapture, capture);
  return seen && { ...seen, viewportWidth, viewportHeight };
}

/** The tab's own window; null behind a frame of another origin, which hides where it stands. */
function topOf(document: Document): Window | null {
  let view: Window | null = builtIn(document, 'defaultView');
  while (view && view !== view.top) {
    const { frameElement } = view;
    view = frameElement && windowOf(frameElement);
  }
  return view;
}
