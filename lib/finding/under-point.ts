import { builtIn } from './elements';
import type { FoundPicture } from './picture';
import { viewOf } from './place';
import { area, holds } from './rect';
import { innerDocument, shadowRootOf, type OpenShadowRoot, type Root } from './roots';

/** A mark on more than this part of the viewport belongs to the page, not to something on it. */
const LARGEST_OF_MARK = 0.5;

/** A point of the tab's viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * All pictures at a point, the one that is seen first. What lies over a picture does not hide it from
 * here: overlays and the layers of carousels are in the way of most clicks.
 */
export function picturesAt(
  pictures: readonly FoundPicture[],
  document: Document,
  { x, y }: Point,
  openShadowRoot: OpenShadowRoot,
): FoundPicture[] {
  const here = pictures.filter(({ place }) => place.shown && holds(place.shown, x, y));
  const meant = here.filter((picture) => !isMarkOfPage(picture, document));
  if (meant.length < 2) return meant;
  const painted = elementsAt(document, { x, y }, openShadowRoot);
  const depth = ({ element }: FoundPicture): number => {
    const at = painted.indexOf(element);
    return at < 0 ? painted.length : at;
  };
  // Where nothing tells what is above, in an inert page, the smaller one is.
  return meant.toSorted(
    (a, b) =>
      lessSeen(a) - lessSeen(b) ||
      depth(a) - depth(b) ||
      area(a.place.whole) - area(b.place.whole) ||
      b.share - a.share,
  );
}

function isMarkOfPage({ share, place }: FoundPicture, { defaultView }: Document): boolean {
  const { innerWidth = 0, innerHeight = 0 } = defaultView ?? {};
  return share === 0 && area(place.shown) > innerWidth * innerHeight * LARGEST_OF_MARK;
}

function lessSeen({ share, place }: FoundPicture): number {
  if (share === 0) return 2;
  return place.isSeen ? 0 : 1;
}

/** The elements at a point as they are painted, the uppermost first, through roots and frames. */
export function elementsAt(root: Root, point: Point, openShadowRoot: OpenShadowRoot): Element[] {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  if (!document) return [];
  const { left, top, scaleX, scaleY } = viewOf(document);
  return root
    .elementsFromPoint((point.x - left) / scaleX, (point.y - top) / scaleY)
    .filter((element) => builtIn(element, 'getRootNode').call(element) === root)
    .flatMap((element) => {
      const inner = shadowRootOf(element, openShadowRoot) ?? innerDocument(element);
      return inner ? [...elementsAt(inner, point, openShadowRoot), element] : [element];
    });
}
