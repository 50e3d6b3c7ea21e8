import { isHtml, windowOf } from './elements';
import { area, type Rect } from './rect';

/** A background of more than this part of the viewport is the page's, not that of goods. */
const LARGEST_BACKGROUND = 0.7;

/**
 * Whether an element's background is the page's.
 * @param shown what is seen of the element
 */
export function isOfPage(element: Element, shown: Rect | null): boolean {
  if (isHtml(element, 'html') || isHtml(element, 'body')) return true;
  return area(shown) > viewportArea(element) * LARGEST_BACKGROUND;
}

/** Square CSS pixels of the viewport that an element's document has. */
export function viewportArea(element: Element): number {
  const { innerWidth = 0, innerHeight = 0 } = windowOf(element) ?? {};
  return innerWidth * innerHeight;
}
