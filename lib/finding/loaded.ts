import { makeHtml } from './elements';

/**
 * A picture that a document shows by an address, without its element: a background, say. The browser
 * has it and gives it out at once; where it does not, nothing is asked of anybody, since a request
 * would begin only after this turn.
 */
export function loadedPicture(document: Document, address: string): HTMLImageElement | null {
  const image = makeHtml(document, 'img');
  image.src = address;
  if (image.complete && image.naturalWidth > 0) return image;
  image.removeAttribute('src');
  return null;
}
