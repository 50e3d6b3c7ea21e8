import { isBlank } from '@/lib/finding/bytes';
import { isHtml, isSvg, styleOf } from '@/lib/finding/elements';
import { isWorthy, picturesOf } from '@/lib/finding/find';
import type { ElementPicture, FoundPicture } from '@/lib/finding/picture';
import { isOfPage, viewportArea } from '@/lib/finding/of-page';
import { placeOf, viewOf, type Place } from '@/lib/finding/place';
import { area, holds, type Rect } from '@/lib/finding/rect';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import { elementsAt, type Point } from '@/lib/finding/under-point';

/** Smaller pictures are icons and thumbnails, CSS pixels. */
const LEAST_SIDE = 120;
/** The button has to find room in what is seen of it, CSS pixels. */
const LEAST_SEEN = 60;
/** What is fixed over more than this part of the viewport lies between people and the page. */
const LEAST_VEIL = 0.95;
/** What is less transparent than this hides what lies under it. */
const OPAQUE = 0.9;
/** As many elements of a link, or of what lies over a picture, are looked at. */
const MOST_INSIDE = 200;

/**
 * The picture that a person means who points somewhere: the uppermost that is large enough, unless
 * something opaque lies over it.
 * @param point in the viewport of the document
 */
export function pictureAt(
  document: Document,
  point: Point,
  openShadowRoot: OpenShadowRoot,
): FoundPicture | null {
  const { left, top, scaleX, scaleY } = viewOf(document);
  const at = { x: left + point.x * scaleX, y: top + point.y * scaleY };
  const stack = elementsAt(document, at, openShadowRoot);
  const found = uppermost(stack);
  if (found && found.kind !== 'background') return found;
  // Pictures that let the pointer through are in no stack; what bears them is.
  const [upper] = stack;
  const inside = upper ? largePictures(upper.querySelectorAll('*')) : [];
  const isHere = ({ kind, place: { shown } }: FoundPicture): boolean =>
    kind !== 'background' && shown !== null && holds(shown, at.x, at.y);
  return inside.find(isHere) ?? found;
}

/** The largest picture in a link, or the one that an empty link lies over. */
export function pictureOf(link: Element, openShadowRoot: OpenShadowRoot): FoundPicture | null {
  const size = ({ place }: FoundPicture): number => area(place.shown);
  const [largest] = largePictures([link, ...link.querySelectorAll('*')]).toSorted(
    (a, b) => size(b) - size(a),
  );
  if (largest) return largest;
  const { left, top, width, height } = link.getBoundingClientRect();
  if (Math.min(width, height) < LEAST_SIDE) return null;
  const middle = { x: left + width / 2, y: top + height / 2 };
  return pictureAt(link.ownerDocument, middle, openShadowRoot);
}

/** What is seen of a picture, in the viewport of its own document. */
export function boxOf({ element, place: { shown } }: FoundPicture): Rect | null {
  const { left, top, scaleX, scaleY } = viewOf(element.ownerDocument);
  return (
    shown && {
      left: (shown.left - left) / scaleX,
      top: (shown.top - top) / scaleY,
      width: shown.width / scaleX,
      height: shown.height / scaleY,
    }
  );
}

function uppermost(stack: readonly Element[]): FoundPicture | null {
  for (const element of stack) {
    const found = largePicture(element);
    if (found) return found;
    if (isCover(element)) return null;
  }
  return null;
}

function largePictures(elements: Iterable<Element>): FoundPicture[] {
  return [...elements].slice(0, MOST_INSIDE).flatMap((element) => largePicture(element) ?? []);
}

function largePicture(element: Element): FoundPicture | null {
  const place = placeOf(element);
  // First what is quickly told: most elements end here.
  if (!isLarge(place)) return null;
  const meant = picturesOf(element).filter((one) => isMeant(one, place));
  // A badge in a background is less than what it is laid over.
  const [picture] = meant.toSorted((a, b) => b.share - a.share);
  return picture ? { ...picture, id: 0, place } : null;
}

function isLarge({ whole, shown, isSeen }: Place): boolean {
  const side = (rect: Rect): number => Math.min(rect.width, rect.height);
  return (
    isSeen &&
    whole !== null &&
    shown !== null &&
    side(whole) >= LEAST_SIDE &&
    side(shown) >= LEAST_SEEN
  );
}

function isMeant(picture: ElementPicture, place: Place): boolean {
  const { kind, element, addresses, readBytes } = picture;
  if (kind === 'mark' || kind === 'frame' || isSvg(element, 'svg')) return false;
  if (addresses.length === 0 && readBytes === null) return false;
  if (kind === 'background' && isOfPage(element, place.shown)) return false;
  return isWorthy({ ...picture, place }) && (addresses.length > 0 || !isLost(element));
}

/** Whether the pixels of a canvas or a film are seen and not read: the screen is closed to the button. */
function isLost(element: Element): boolean {
  return (isHtml(element, 'canvas') || isHtml(element, 'video')) && isBlank(element);
}

/** Whether an element hides what is painted under it, or keeps people from it. */
function isCover(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  const opacity = opacityOf(style.backgroundColor);
  if (opacity >= OPAQUE || element.matches('dialog:modal')) return true;
  if (opacity === 0 || style.position !== 'fixed') return false;
  return area(placeOf(element).shown) > viewportArea(element) * LEAST_VEIL;
}

/** How opaque a computed colour is, 0..1: `rgba(0, 0, 0, 0.5)`, `oklch(0.7 0.1 200 / 0.5)`. */
function opacityOf(color: string): number {
  if (color === '') return 0;
  const [, alpha] = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
