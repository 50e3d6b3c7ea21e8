import { styleOf } from '@/lib/finding/elements';
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

function isScroller(element: Element, document: Document): boolean {
  const { ownerDocument } = element;
  if (element === ownerDocument.scrollingElement) return ownerDocument !== document;
  return /auto|scroll/.test(styleOf(element)?.overflow ?? '');
}
