import type { FindOrder } from '../messages/pick-order';
import type { PickedPicture, Placement } from '../messages/picked';
import { isBlank } from './bytes';
import { LEAST_SIDE } from './css-images';
import { elementsIn } from './elements';
import { findPictures, picturesOf } from './find';
import type { ElementPicture } from './picture';
import { placeOf, type Place } from './place';
import { placementOf } from './placement';
import { area, common } from './rect';
import { rootsIn, type OpenShadowRoot } from './roots';
import { shownAddresses } from './shown-address';
import { redrawn, takePicture, type Taken } from './take-one';
import { picturesAt } from './under-point';

/**
 * Finds what a page shows from an address, and what more the page knows of it: better addresses, bytes
 * that nobody else has, where it stands.
 * @param mostBytes of a picture that only the page can read
 */
export async function findOne(
  document: Document,
  openShadowRoot: OpenShadowRoot,
  wanted: FindOrder,
  mostBytes: number,
): Promise<PickedPicture | null> {
  const element = elementThatShows(wanted, document, openShadowRoot);
  if (!element) return null;
  const picture = seenInstead(element, document, openShadowRoot) ?? picturesOf(element)[0];
  if (!picture) return null;
  const placement = placementOf(picture.element);
  if (wanted.drawn) {
    return { addresses: [], data: await redrawn(picture, mostBytes, 'png'), placement };
  }
  const meant = await meantInstead(picture);
  if (meant) return { addresses: meant, data: null, placement: null };
  return { ...(await takePicture(picture, mostBytes)), placement };
}

/** Of several the largest that is seen. */
function elementThatShows(
  { address, film }: FindOrder,
  document: Document,
  openShadowRoot: OpenShadowRoot,
): Element | undefined {
  const seenArea = (element: Element): number =>
    placeOf(element).isSeen ? areaOf(placementOf(element)) : 0;
  return rootsIn(document, openShadowRoot)
    .flatMap((root) => elementsIn(root, film ? 'video' : 'img, image, input'))
    .filter((element) => shownAddresses(element).includes(address))
    .toSorted((a, b) => seenArea(b) - seenArea(a))[0];
}

function areaOf(placement: Placement | null): number {
  return placement ? placement.width * placement.height : 0;
}

/**
 * What is seen where an element stands that is not: carousels lay their slides on one another, and a
 * click meets the uppermost, however transparent that is.
 */
function seenInstead(
  element: Element,
  document: Document,
  openShadowRoot: OpenShadowRoot,
): ElementPicture | undefined {
  const place = placeOf(element);
  const { shown, isSeen } = place;
  if (isSeen || !shown) return undefined;
  const { pictures } = findPictures(document, openShadowRoot, (all) => all.map((_, at) => at));
  const middle = { x: shown.left + shown.width / 2, y: shown.top + shown.height / 2 };
  return picturesAt(pictures, document, middle, openShadowRoot).find(
    (picture) => picture.place.isSeen && picture.share > 0 && isInPlaceOf(place, picture.place),
  );
}

/** Two boxes are one place if they have at least this part of both in common. */
const LEAST_IN_COMMON = 0.5;

function isInPlaceOf({ whole: one }: Place, { whole: other }: Place): boolean {
  if (!one || !other) return false;
  const shared = area(common(one, other));
  return shared >= LEAST_IN_COMMON * Math.max(area(one), area(other));
}

/**
 * The addresses of the picture that is still to be loaded where a placeholder stands, which is neither
 * read nor cut out of the screen; null where what stands there is a picture itself.
 */
async function meantInstead(picture: ElementPicture): Promise<Taken['addresses'] | null> {
  const now = shownAddresses(picture.element);
  const meant = picture.addresses.filter((address) => !now.includes(address));
  const isOne = picture.kind === 'image' && meant.length > 0 && (await isPlaceholder(picture));
  return isOne ? meant : null;
}

async function isPlaceholder({ size, addresses, drawable }: ElementPicture): Promise<boolean> {
  if (size && Math.min(size.width, size.height) < LEAST_SIDE) return true;
  // Pixels from elsewhere cannot be read; those in an address can.
  if (!/^data:/i.test(addresses.at(-1) ?? '')) return false;
  const loaded = await drawable();
  return loaded !== null && isBlank(loaded);
}
