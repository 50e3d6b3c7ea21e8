import { offersOf } from '../catalogue/offers';
import { findProduct } from '../catalogue/products';
import { answerAddress, type Exhibit, type Way } from './exhibit';
import { EXHIBITS } from './exhibits';

/** One hard picture on a page of https://gallery.test, and the right answer to it. */
export interface GalleryCase {
  readonly name: string;
  /** The page's path on https://gallery.test; `/http-page` leads on to a host without TLS. */
  readonly path: string;
  readonly productId: string;
  /** Every offer of that product: one of them must come first. None: it cannot be read by anybody. */
  readonly offerIds: readonly number[];
  readonly way: Way;
  /**
   * What to right-click or pick, in the page's light DOM. Null: it is in a closed shadow root; the
   * middle of `#stage`, which every page has, is on it.
   */
  readonly target: string | null;
  readonly note: string;
  /** Where the picture can be fetched by who may; for canvases and blobs, what they were made of. */
  readonly picture: string;
  /** What must have been read where smaller files, or other products, are at hand. */
  readonly expects?: {
    /** Path of the file. */
    readonly path: string;
    /** Its width and height in pixels. */
    readonly side: number;
  };
}

/** All of them. No two show the same product, nor one of those that `DEMO` shows. */
export const GALLERY: readonly GalleryCase[] = EXHIBITS.map(caseOf);

function caseOf(exhibit: Exhibit): GalleryCase {
  const product = findProduct(exhibit.product);
  if (!product) throw new Error(`no product ${exhibit.product}`);
  const { name, way, note, side, target = '#target' } = exhibit;
  const picture = answerAddress(exhibit);
  return {
    name,
    path: `/${name}`,
    productId: product.id,
    offerIds: exhibit.unreadable ? [] : offersOf(product).map((offer) => offer.id),
    way,
    target,
    note,
    picture,
    ...(side === undefined ? {} : { expects: { path: new URL(picture).pathname, side } }),
  };
}
