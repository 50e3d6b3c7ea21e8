import { isLikeAddress } from './addresses';
import { attributeOf, isHtml } from './elements';
import { parseSrcset, type SrcsetCandidate } from './srcset';

const names = (list: string): string[] => list.trim().split(/\s+/);

/** Where shops and galleries name the large picture, for their magnifiers. */
const LARGE = names(`
  data-old-hires data-hires data-hi-res data-highres data-zoom-image data-zoom-src data-zoom-img
  data-zoom data-magnify-src data-large-image data-large_image data-large-src data-large-img
  data-large data-full-image data-full-src data-full data-fullsize data-image-large-src data-big
  data-original data-original-src data-orig-file data-orig-src data-super`);

/** Where scripts that load pictures late keep the address until then. */
const LATE = names(`
  data-src data-lazy-src data-lazy data-lazysrc data-lazy-load data-lazy-load-src data-lazyload
  data-lazyload-src data-lazy-image data-lazy-img data-ks-lazyload data-ks-lazyload-custom
  data-actualsrc data-real-src data-defer-src data-echo data-flickity-lazyload data-splide-lazy
  data-cfsrc data-img-src data-image-src data-img data-image lazy-src`);

const LATE_SETS = names(`
  data-srcset data-lazy-srcset data-flickity-lazyload-srcset data-splide-lazy-srcset
  data-cfsrcset`);

const LATE_BACKGROUNDS = names(`
  data-bg data-bg-src data-bg-image data-background data-background-image data-background-src
  data-lazy-background`);

/** The large pictures that an element's attributes name. */
export function largeAddresses(element: Element): string[] {
  return [...dynamicAddresses(element), ...valuesOf(element, LARGE)];
}

/** The pictures that would have been loaded later. */
export function lateAddresses(element: Element): string[] {
  return valuesOf(element, LATE);
}

/** The `srcset`s that would have been set later. */
export function lateCandidates(element: Element): SrcsetCandidate[] {
  return LATE_SETS.flatMap((name) => parseSrcset(attributeOf(element, name) ?? ''));
}

/** The backgrounds that would have been set later: addresses, or CSS values that hold them. */
export function lateBackgrounds(element: Element): string[] {
  return LATE_BACKGROUNDS.map((name) => attributeOf(element, name) ?? '').filter(
    (value) => value.includes('url(') || isLikeAddress(value),
  );
}

function valuesOf(element: Element, attributes: readonly string[]): string[] {
  return attributes.map((name) => attributeOf(element, name) ?? '').filter(isLikeAddress);
}

/** Amazon's product pages name all sizes in one attribute: `{"address":[width,height],…}`. */
function dynamicAddresses(element: Element): string[] {
  const text = attributeOf(element, 'data-a-dynamic-image');
  if (text === null) return [];
  try {
    const sizes = JSON.parse(text) as unknown;
    if (typeof sizes !== 'object' || sizes === null) return [];
    const width = (size: unknown): number => (Array.isArray(size) ? Number(size[0]) || 0 : 0);
    return Object.entries(sizes)
      .toSorted(([, a], [, b]) => width(b) - width(a))
      .map(([address]) => address);
  } catch {
    return [];
  }
}

/** The picture for browsers without scripts, which stands beside the placeholder as text. */
export function noscriptAddresses(image: HTMLImageElement): string[] {
  const { parentElement: parent } = image;
  const beside = [image.nextElementSibling, image.previousElementSibling];
  const isAlone = parent !== null && parent.querySelectorAll('img').length === 1;
  const around = isAlone ? [parent.nextElementSibling, parent.previousElementSibling] : [];
  for (const element of [...beside, ...around]) {
    if (!element || !isHtml(element, 'noscript')) continue;
    const [first, second] = imagesInText(element.textContent);
    if (first && !second) return addressesIn(first);
  }
  return [];
}

/** Reads HTML in a document of its own, which loads nothing. */
function imagesInText(html: string): NodeListOf<HTMLImageElement> | [] {
  try {
    return new DOMParser().parseFromString(html, 'text/html').querySelectorAll('img');
  } catch {
    return []; // the page wants trusted types of every script, of ours too
  }
}

function addressesIn(image: HTMLImageElement): string[] {
  const candidates = [...parseSrcset(image.getAttribute('srcset') ?? ''), ...lateCandidates(image)];
  const largest = candidates.toSorted((a, b) => (b.width ?? b.density) - (a.width ?? a.density));
  return [
    ...largeAddresses(image),
    ...largest.map(({ address }) => address),
    ...lateAddresses(image),
    image.getAttribute('src') ?? '',
  ];
}
