import { builtIn, styleOf, windowOf } from '@/lib/finding/elements';
import { parentOf } from '@/lib/finding/place';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import { elementsAt, type Point } from '@/lib/finding/under-point';

/**
 * Scrolls what lies under the pointer, as the wheel would if the picker were not above it.
 * @returns false: nothing there scrolls that way but the page itself, which the browser does
 */
export function scrollUnder(
  document: Document,
  point: Point,
  by: { x: number; y: number },
  openShadowRoot: OpenShadowRoot,
): boolean {
  return elementsAt(document, point, openShadowRoot)
    .filter((element) => isScroller(element, document))
    .some((element) => {
      const { scrollLeft, scrollTop } = element;
      element.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
      return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop;
    });
}

/**
 * Remembers how far everything around an element is scrolled, through roots and frames.
 * @returns puts it back
 */
export function rememberScroll(element: Element): () => void {
  const before = [...around(element)].map((box) => {
    const { scrollLeft: left, scrollTop: top } = box;
    return { box, left, top };
  });
  return () => {
    for (const { box, left, top } of before) box.scrollTo({ left, top, behavior: 'instant' });
  };
}

function* around(element: Element): Generator<Element> {
  const outer = (box: Element): Element | null =>
    parentOf(box) ?? windowOf(box)?.frameElement ?? null;
  for (let box = outer(element); box; box = outer(box)) yield box;
}

function isScroller(element: Element, document: Document): boolean {
  const ownerDocument = builtIn(element, 'ownerDocument');
  if (element === ownerDocument.scrollingElement) return ownerDocument !== document;
  return /auto|scroll/.test(styleOf(element)?.overflow ?? '');
}
