import { LEAST_SIDE } from './css-images';
import { elementPicture } from './embedded';
import { elementsIn } from './elements';
import type { Identify } from './identity';
import { isOfPage } from './of-page';
import { placeOf, type Place } from './place';
import type { ElementPicture, FoundPicture } from './picture';
import { area } from './rect';
import { rootsIn, type OpenShadowRoot, type Root } from './roots';
import { styledPictures } from './styled';

/** What one look at a page found. */
export interface Findings {
  /** The largest that are seen first, then those elsewhere on the page, its own backgrounds last. */
  pictures: FoundPicture[];
  /** Pictures too small to be goods, and pixels that only count visitors. */
  leftOut: number;
  /** The trees in which was looked, to be told when they change. */
  roots: Root[];
}

/** Elements that show nothing are not asked. */
const PERHAPS_PICTURES =
  ':not(head, head *, script, style, link, template, noscript, br, wbr, source, track, param, option)';

/**
 * Finds every picture that a document shows, in shadow roots and in frames of the same origin too.
 * Nothing is loaded and nothing decoded for it.
 */
export function findPictures(
  document: Document,
  openShadowRoot: OpenShadowRoot,
  identify: Identify,
): Findings {
  const roots = rootsIn(document, openShadowRoot);
  const found = roots
    .flatMap((root) => elementsIn(root, PERHAPS_PICTURES))
    .flatMap(placedPicturesOf);
  const worthy = found.filter(isWorthy);
  const ids = identify(worthy);
  const pictures = worthy
    .map((picture, index) => ({ ...picture, id: ids[index] ?? 0 }))
    .toSorted(byImportance);
  return { pictures, leftOut: found.length - worthy.length, roots };
}

/** All pictures of one element, the one that it is itself first. */
export function picturesOf(element: Element): readonly ElementPicture[] {
  const own = elementPicture(element);
  const styled = styledPictures(element);
  return own ? [own, ...styled] : styled;
}

/**
 * The pictures of one element with where it stands. What a page has made of it may be unreadable; other
 * elements' pictures are there all the same.
 */
export function placedPicturesOf(element: Element): Placed[] {
  try {
    return picturesOf(element).map((picture) => ({ ...picture, place: placeOf(element) }));
  } catch {
    return [];
  }
}

type Placed = ElementPicture & { place: Place };

/** Whether a picture can be of goods at all. */
export function isWorthy({ kind, addresses, size, place: { whole }, readBytes }: Placed): boolean {
  const isTiny = (box: { width: number; height: number }): boolean =>
    Math.min(box.width, box.height) < LEAST_SIDE;
  const hasBetter = addresses.length > 1;
  if (size && isTiny(size) && !hasBetter) return false;
  if (whole) return kind === 'mark' || !isTiny(whole);
  // It takes no room yet: what is not loaded may still be large.
  const hasSource = addresses.length > 0 || readBytes !== null;
  return kind === 'image' && hasSource && (hasBetter || size !== null);
}

/** Square CSS pixels of it that are seen. */
function seenArea({ place: { shown, isSeen }, share }: Placed): number {
  return isSeen ? area(shown) * share : 0;
}

function byImportance(a: FoundPicture, b: FoundPicture): number {
  return (
    Number(isBackdrop(a)) - Number(isBackdrop(b)) ||
    seenArea(b) - seenArea(a) ||
    area(b.place.whole) * b.share - area(a.place.whole) * a.share
  );
}

function isBackdrop({ kind, element, place: { shown } }: Placed): boolean {
  return kind === 'background' && isOfPage(element, shown);
}
