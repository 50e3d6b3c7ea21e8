import { GALLERY_HOST } from '../hosts';

/**
 * The nearest way to the picture, measured in Chromium 156. `menu`: a right-click's `srcUrl` names
 * the picture, or an element that has it or lies in its place. `picker`: it names none, a script in
 * the page finds it. `screen-ok`: no script gets at the picture's bytes either; a cut-out of the
 * screen is an answer.
 */
export type Way = 'menu' | 'picker' | 'screen-ok';

/** One hard picture: the page that it stands on, and where its right answer is kept. */
export interface Exhibit {
  /** The page's path without the slash, and its title. */
  readonly name: string;
  /** No other exhibit shows this product, so the first offer tells which picture was sent. */
  readonly product: string;
  readonly way: Way;
  /** What makes it hard. */
  readonly note: string;
  /** The right answer's file among the gallery's; else `800.jpg`. */
  readonly file?: string;
  /** The right answer's full address, where it is another than the gallery's own for that file. */
  readonly address?: string;
  /** Where other files are at hand: the right one’s side in pixels, and no other will do. */
  readonly side?: number;
  /** What to press; else `#target`. Null: it stands in a closed root, so press amid `#stage`. */
  readonly target?: string | null;
  /** Nothing can read it: what is right is to say so. */
  readonly unreadable?: true;
  /** Headers of its page. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly style?: string;
  /** What stands in `#stage`. */
  readonly show: (src: string, file: FileAddress) => string | Promise<string>;
}

/** The address of another file in the gallery, of the same product unless told. */
export type FileAddress = (name: string, product?: string) => string;

/** Where the exhibit's right answer lies. */
export function answerAddress({ product, address, file = '800.jpg' }: Exhibit): string {
  return address ?? fileAddress(product, file);
}

export function fileAddress(product: string, file: string): string {
  return `https://${GALLERY_HOST}/pictures/${product}/${file}`;
}

/** A picture as the target, 400 pixels wide; `more` are further attributes. */
export function image(src: string, more = ''): string {
  return `<img id="target" src="${src}" width="400" height="400" alt="A thing for sale" ${more}>`;
}

/** The smallest GIF there is, transparent: what lazy pages put in a picture's place. */
export const ONE_PIXEL =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
