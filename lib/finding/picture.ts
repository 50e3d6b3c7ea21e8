import type { Place } from './place';

/**
 * What a picture is on its page. `drawing`: a canvas or an inline SVG; `frame`: another site's page,
 * of which only the place is known; `mark`: it only goes with something, as a cursor does.
 */
export type PictureKind = 'image' | 'background' | 'drawing' | 'film' | 'frame' | 'mark';

/** Width and height of a file, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Gives a picture's bytes as a `data:` address of a JPEG or PNG; null: the page cannot read them. */
export type ReadBytes = (mostBytes: number) => Promise<string | null>;

/** One picture of an element, before it is known where it stands. */
export interface ElementPicture {
  kind: PictureKind;
  element: Element;
  /** Which of the element's pictures, where it has several: the property and the layer. */
  part: string;
  /** Where it can be read from, the best first; none where only the page has it. */
  addresses: string[];
  /** As far as the browser has loaded it. */
  size: Size | null;
  /** The part of its element's box that it fills, 0..1; 0 for what only goes with the element. */
  share: number;
  /** What the page says in words that it is; may be empty. */
  name: string;
  /** Something to draw it from that calls on nobody: what the browser has loaded already. */
  drawable: () => Promise<CanvasImageSource | null>;
  /** For pictures that are not elsewhere, or not as they are seen. */
  readBytes: ReadBytes | null;
}

/** A picture on a page. */
export interface FoundPicture extends ElementPicture {
  /** The same at every look at the page, also where the page has made its element anew. */
  id: number;
  place: Place;
}
