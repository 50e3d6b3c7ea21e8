import type { FindOrder } from '../messages/pick-order';
import type { FoundInPage, PickedPicture, Placement } from '../messages/picked';
import { elementsIn } from './elements';
import { findPictures, isWorthy, picturesOf, placedPicturesOf } from './find';
import type { ElementPicture, FoundPicture } from './picture';
import { standingOf } from './placeholder';
import { placeOf, type Place } from './place';
import { placementOf } from './placement';
import { area, common, type Rect } from './rect';
import { rootsIn, type OpenShadowRoot } from './roots';
import { shownAddresses } from './shown-address';
import { redrawn, takePicture } from './take-one';
import { elementsAt, picturesAt, type Point } from './under-point';

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
): Promise<FoundInPage | null> {
  const element = elementThatShows(wanted, document, openShadowRoot);
  const asked = element
    ? picturesOf(element)[0]
    : allPictures(document, openShadowRoot).find((picture) => shows(picture, wanted));
  if (!asked) return null;
  const seen = seenInstead(asked, document, openShadowRoot);
  const picture = seen ?? asked;
  const isOther = seen !== undefined;
  const placement = placementOf(picture.element);
  if (wanted.drawn) {
    const isThere = (await standingOf(picture)).is === 'picture';
    const data = isThere ? await redrawn(picture, mostBytes, 'png') : null;
    return { addresses: [], data, placement, isOther };
  }
  const { told, isThere } = await takePicture(picture, mostBytes);
  const beneath = seen ? undefined : imageBeneath(asked, document, openShadowRoot);
  return {
    ...told,
    placement: isThere ? placement : null,
    isOther,
    ...(beneath && { beneath: await takeBeneath(beneath, mostBytes) }),
  };
}

async function takeBeneath(picture: FoundPicture, mostBytes: number): Promise<PickedPicture> {
  const { told } = await takePicture(picture, mostBytes);
  return { ...told, placement: null };
}

function allPictures(document: Document, openShadowRoot: OpenShadowRoot): FoundPicture[] {
  return findPictures(document, openShadowRoot, (all) => all.map((_, at) => at)).pictures;
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

/** Whether a picture is shown from an address without its element saying so: a background, an object. */
function shows(
  { kind, element, addresses }: ElementPicture,
  { address, film }: FindOrder,
): boolean {
  const isSilent = kind === 'background' || shownAddresses(element).length === 0;
  return !film && isSilent && addresses.includes(address);
}

function areaOf(placement: Placement | null): number {
  return placement ? placement.width * placement.height : 0;
}

/**
 * What is seen where a picture stands that is not, or that cannot be of goods: carousels lay their
 * slides on one another, shops an empty pixel over what they sell, and a click meets the uppermost.
 */
function seenInstead(
  asked: ElementPicture,
  document: Document,
  openShadowRoot: OpenShadowRoot,
): FoundPicture | undefined {
  const place = placeOf(asked.element);
  const { shown, isSeen } = place;
  if (!shown || (isSeen && isWorthy({ ...asked, place }))) return undefined;
  const pictures = allPictures(document, openShadowRoot);
  return picturesAt(pictures, document, middleOf(shown), openShadowRoot).find(
    (picture) => picture.place.isSeen && picture.share > 0 && isInPlaceOf(place, picture.place),
  );
}

/** The image that another lies over in the same place: shops lay frames of advertising over goods. */
function imageBeneath(
  { kind, element }: ElementPicture,
  document: Document,
  openShadowRoot: OpenShadowRoot,
): FoundPicture | undefined {
  const place = placeOf(element);
  if (kind !== 'image' || !place.shown) return undefined;
  const stack = elementsAt(document, middleOf(place.shown), openShadowRoot);
  const at = stack.indexOf(element);
  return (at < 0 ? [] : stack.slice(at + 1))
    .flatMap(placedPicturesOf)
    .map((picture) => ({ ...picture, id: 0 }))
    .find(
      (picture) =>
        picture.kind === 'image' &&
        picture.place.isSeen &&
        isWorthy(picture) &&
        isInPlaceOf(place, picture.place),
    );
}

function middleOf({ left, top, width, height }: Rect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Two boxes are one place if they have at least this part of both in common. */
const LEAST_IN_COMMON = 0.5;

function isInPlaceOf({ whole: one }: Place, { whole: other }: Place): boolean {
  if (!one || !other) return false;
  const shared = area(common(one, other));
  return shared >= LEAST_IN_COMMON * Math.max(area(one), area(other));
}
