import type { PickedPicture, Placement } from '../messages/picked';
import { picturesOf } from './find';
import type { ElementPicture } from './picture';
import { placeOf } from './place';
import { rootsIn, type OpenShadowRoot } from './roots';

/** Which picture is meant: the one that is shown from an address, or the film that is played from it. */
export interface Wanted {
  address: string;
  film: boolean;
}

/**
 * Finds what a page shows from an address, and what more the page knows of it: better addresses, bytes
 * that nobody else has, where it stands. Of several the largest one that is seen.
 * @param mostBytes of a picture that only the page can read
 */
export async function findOne(
  document: Document,
  openShadowRoot: OpenShadowRoot,
  wanted: Wanted,
  mostBytes: number,
): Promise<PickedPicture | null> {
  const shown = rootsIn(document, openShadowRoot)
    .flatMap((root) => [...root.querySelectorAll(wanted.film ? 'video' : 'img, image, input')])
    .filter((element) => isFrom(element, wanted.address))
    .map((element) => ({ picture: picturesOf(element)[0], placement: placementOf(element) }))
    .toSorted((a, b) => areaOf(b.placement) - areaOf(a.placement))[0];
  if (!shown?.picture) return null;
  const { picture, placement } = shown;
  const data = await bytesOf(picture, mostBytes);
  // Of a film that was started its frame is meant, not the poster that came before.
  const isFrame = picture.kind === 'film' && (data !== null || picture.size !== null);
  return { addresses: isFrame ? [] : picture.addresses, data, placement };
}

/** The seen part of an element, as a capture of the tab shows it; null where that cannot be told. */
export function placementOf(element: Element): Placement | null {
  const { shown } = placeOf(element);
  const top = topOf(element.ownerDocument);
  if (!shown || !top) return null;
  return { ...shown, viewportWidth: top.innerWidth, viewportHeight: top.innerHeight };
}

/** The tab's own window; null behind a frame of another origin, which hides where it stands. */
function topOf({ defaultView }: Document): Window | null {
  let view: Window | null = defaultView;
  while (view && view !== view.top) view = view.frameElement?.ownerDocument.defaultView ?? null;
  return view;
}

function isFrom(element: Element, address: string): boolean {
  const { currentSrc, src, href } = element as Partial<HTMLVideoElement & SVGImageElement>;
  return [currentSrc, src, href?.baseVal].includes(address);
}

async function bytesOf({ readBytes }: ElementPicture, most: number): Promise<string | null> {
  return readBytes ? readBytes(most) : null;
}

function areaOf(placement: Placement | null): number {
  return placement ? placement.width * placement.height : 0;
}
