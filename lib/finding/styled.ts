import { addressList, isBlob, wholeAddress } from './addresses';
import { blobBytes, sizeOf } from './bytes';
import { cssImages, layerShare } from './css-images';
import { attributeOf, builtIn, isHtmlElement, styleOf } from './elements';
import { lateBackgrounds } from './lazy';
import { loadedPicture } from './loaded';
import type { ElementPicture, Size } from './picture';

/** Properties that hold pictures of an element, and whether they are the element's or go with it. */
const PROPERTIES = [
  ['background-image', 'background'],
  ['content', 'background'],
  ['border-image-source', 'background'],
  ['mask-image', 'background'],
  ['list-style-image', 'mark'],
  ['cursor', 'mark'],
] as const;

/** Handed down from the elements around, which have been looked at themselves. */
const INHERITED = new Set(['list-style-image', 'cursor']);

const PSEUDOS = ['::before', '::after'] as const;
/** Elements without anything before or after them. */
const REPLACED = /^(?:img|input|textarea|select|canvas|video|iframe|embed|object|br|hr)$/;

const NONE: readonly ElementPicture[] = [];

/** The part of an element's pictures that a script of the page has still to set. */
export const LATE_BACKGROUND = 'late background';

/** The pictures that style sheets give to an element and to what they put before and after it. */
export function styledPictures(element: Element): readonly ElementPicture[] {
  if (!isHtmlElement(element)) return NONE;
  const pseudos = REPLACED.test(builtIn(element, 'localName')) ? [] : PSEUDOS;
  const set = [ofStyle(element), ...pseudos.map((pseudo) => ofStyle(element, pseudo))].flat();
  const isSet = ({ addresses: [late] }: ElementPicture): boolean =>
    set.some(({ addresses: [now] }) => now === late);
  return [...set, ...lateBackground(element).filter((late) => !isSet(late))];
}

/** Asked of every element of a page: most have no picture, and are done with at once. */
function ofStyle(element: HTMLElement, pseudo?: string): readonly ElementPicture[] {
  const style = styleOf(element, pseudo);
  // Without content there is no such pseudo-element.
  if (!style || (pseudo !== undefined && style.content === 'none')) return NONE;
  const named = PROPERTIES.filter(([property]) => hasPicture(style.getPropertyValue(property)));
  return named
    .filter(([property]) => !INHERITED.has(property) || !isHandedDown(element, property, pseudo))
    .flatMap(([property, kind]) =>
      cssImages(style.getPropertyValue(property)).flatMap((layer, index) => {
        const picture = styledPicture(element, `${pseudo ?? ''} ${property} ${index}`, layer);
        if (!picture) return [];
        const isLayer = property === 'background-image';
        const share = isLayer ? shareOf(element, style, index, picture.addresses) : 1;
        if (share === null) return [];
        return [{ ...picture, kind, share: kind === 'mark' ? 0 : share }];
      }),
    );
}

function hasPicture(value: string): boolean {
  return value.includes('url(') || value.includes('image-set(');
}

function isHandedDown(element: Element, property: string, pseudo: string | undefined): boolean {
  if (pseudo !== undefined) return true;
  const parent = builtIn(element, 'parentElement');
  const value = styleOf(element)?.getPropertyValue(property);
  return parent !== null && styleOf(parent)?.getPropertyValue(property) === value;
}

/** Null for an icon or a tile, however large the element is that bears it. */
function shareOf(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  layer: number,
  addresses: readonly string[],
): number | null {
  const [width, height] = [builtIn(element, 'offsetWidth'), builtIn(element, 'offsetHeight')];
  const box = { width: width || 1, height: height || 1 };
  const natural = (): Size | null => {
    const image = loadedAmong(element, addresses);
    return image && sizeOf(image);
  };
  const { share, isTiny } = layerShare(style.backgroundSize, layer, box, natural);
  return isTiny ? null : share;
}

/** The file that the browser has loaded of those that a value names for several screens. */
function loadedAmong(element: HTMLElement, addresses: readonly string[]): HTMLImageElement | null {
  const document = builtIn(element, 'ownerDocument');
  for (const address of addresses) {
    const image = loadedPicture(document, address);
    if (image) return image;
  }
  return null;
}

function styledPicture(
  element: HTMLElement,
  part: string,
  named: readonly string[],
): ElementPicture | null {
  const base = builtIn(element, 'baseURI');
  const whole = named
    .map((address) => wholeAddress(address, base))
    .filter((address) => address !== null)
    .filter((address) => !isPartOfPage(element, address));
  const [first] = whole;
  if (first === undefined) return null;
  const loaded = (): HTMLImageElement | null => loadedAmong(element, whole);
  return {
    kind: 'background',
    element,
    part,
    addresses: addressList(named, base),
    size: null,
    share: 1,
    name: attributeOf(element, 'aria-label') ?? builtIn(element, 'title'),
    drawable: () => Promise.resolve(loaded()),
    readBytes: isBlob(first) ? blobBytes(first, loaded) : null,
  };
}

/** `mask-image: url(#shape)` names a shape in the page, written as the page's own address. */
function isPartOfPage(element: Element, address: string): boolean {
  const [page] = builtIn(builtIn(element, 'ownerDocument'), 'URL').split('#');
  return address.includes('#') && address.split('#')[0] === page;
}

/** A background that a script of the page would set later. */
function lateBackground(element: HTMLElement): ElementPicture[] {
  const named = lateBackgrounds(element).flatMap((value) =>
    hasPicture(value) ? cssImages(value).flat() : [value],
  );
  const picture = styledPicture(element, LATE_BACKGROUND, named);
  return picture ? [picture] : [];
}
