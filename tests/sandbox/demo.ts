import { offersOf } from './catalogue/offers';
import { findProduct, PRODUCTS, type Product } from './catalogue/products';
import { BAD_PRODUCT } from './pictures/bad';
import { productJpeg } from './pictures/render';
import { pictureUrl } from './operations/item';

/** One picture of the demo shop and the right answer to it. */
export interface DemoPicture {
  readonly productId: string;
  /** Every offer of that product: one of them must come first. */
  readonly offerIds: readonly number[];
  /** The picture's address; empty for pictures that have none (`data:`, `blob:`). */
  readonly src: string;
}

/** Path of the shop's own JPEG of a product. */
export function shopPath(product: Product): string {
  return `/p/${product.id}.jpg`;
}

function product(id: string): Product {
  const found = findProduct(id);
  if (!found) throw new Error(`no product ${id}`);
  return found;
}

function picture(id: string, src: (product: Product) => string): DemoPicture {
  const shown = product(id);
  return { productId: id, offerIds: offersOf(shown).map((offer) => offer.id), src: src(shown) };
}

/** The original of a platform picture, in a size of the dot or the underscore form. */
function onPlatform(shown: Product, size: (original: string) => string): string {
  const [offer] = offersOf(shown);
  return offer ? size(pictureUrl(offer)) : '';
}

/**
 * The pictures of https://shop.test/ by the id of their element, and of its page `/bad`, whose
 * pictures show one and the same product.
 */
export const DEMO = {
  alicdn: picture('mug-2-0', (shown) =>
    onPlatform(shown, (url) => url.replace(/\.jpg$/, '.400x400.jpg')),
  ),
  linked: picture('lamp-1-1', (shown) => onPlatform(shown, (url) => `${url}_360x360q90.jpg`)),
  foreign: picture('handbag-1-0', (shown) => `https://cdn.pictures.test/photo/${shown.id}.jpg`),
  cors: picture('fan-4-0', (shown) => `https://cors.pictures.test${shopPath(shown)}`),
  own: picture('bear-1-0', (shown) => `https://shop.test${shopPath(shown)}`),
  data: picture('shoe-2-0', () => ''),
  blob: picture('teapot-4-0', () => ''),
  bad: picture(BAD_PRODUCT.id, (shown) => `https://cdn.pictures.test${shopPath(shown)}`),
} as const;

/** The picture of `#alicdn` as a JPEG file, for where it is to be shown elsewhere. */
export function demoPicture(): Promise<Buffer> {
  return productJpeg(product(DEMO.alicdn.productId));
}

/** A keyword that `#text` of the shop page holds. */
export const DEMO_KEYWORD = '马克杯';

/** The products of the shop's shelf, one of each of twelve kinds. */
export const SHELF: readonly Product[] = PRODUCTS.filter(
  (entry) => entry.index % 40 === 21 || entry.id === 'chair-1-0',
).slice(0, 12);
