import { findProduct, type Product } from '../catalogue/products';
import { hash } from '../catalogue/random';
import { photo } from '../pictures/photo';
import { productPicture, type Picture } from '../pictures/render';

const FORMATS = { jpg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' } as const;

/** Shops keep pictures of many sizes: 400 to 1,000 pixels, settled by the product's id. */
export function shopSide(product: Product): number {
  return 400 + (hash(product.id) % 7) * 100;
}

/**
 * Pictures outside the platform: `/p/ID.jpg` (also png, webp, avif) and `/photo/ID.jpg`, the
 * same product as a 12-megapixel photo.
 */
export async function publicPicture(path: string): Promise<Picture | undefined> {
  const [, folder, id, extension] = /^\/(p|photo)\/([\w-]+)\.(jpg|png|webp|avif)$/.exec(path) ?? [];
  const product = findProduct(id ?? '');
  if (!product) return undefined;
  if (folder === 'photo') {
    return extension === 'jpg' ? { type: 'image/jpeg', bytes: await photo(product) } : undefined;
  }
  const format = FORMATS[extension as keyof typeof FORMATS];
  return productPicture(product, shopSide(product), format);
}
