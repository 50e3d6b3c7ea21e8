import { wholeAddress } from './addresses';

/** The addresses from which an element shows its picture or plays its film, the present one first. */
export function shownAddresses(element: Element): string[] {
  const {
    currentSrc = '',
    src = '',
    href,
  } = element as Partial<HTMLVideoElement & SVGImageElement>;
  const drawn = wholeAddress(href?.baseVal ?? '', element.baseURI) ?? '';
  return [currentSrc, src, drawn].filter(Boolean);
}
