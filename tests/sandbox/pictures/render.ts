import sharp from 'sharp';

import { findPicture, type Offer, type Treatment } from '../catalogue/offers';
import { lookAlikes, type Product } from '../catalogue/products';
import { sceneSvg } from '../drawing/scene';
import { Cache } from './cache';
import { readSizedName } from './size-grammar';

/** A picture and its media type. */
export interface Picture {
  readonly type: string;
  readonly bytes: Buffer;
}

const ORIGINAL_SIDE = 800;
const cache = new Cache<Buffer>(400);

/** A product's own picture, square, as JPEG. */
export function productJpeg(product: Product, side = ORIGINAL_SIDE, quality = 88): Promise<Buffer> {
  return cache.get(`product ${product.id} ${String(side)} ${String(quality)}`, () =>
    sharp(Buffer.from(sceneSvg(product, side)))
      .jpeg({ quality })
      .toBuffer(),
  );
}

/** A product's picture in another format. */
export async function productPicture(
  product: Product,
  side: number,
  format: 'jpeg' | 'png' | 'webp' | 'avif',
): Promise<Picture> {
  const jpeg = await productJpeg(product, side);
  if (format === 'jpeg') return { type: 'image/jpeg', bytes: jpeg };
  const bytes = await cache.get(`${format} ${product.id} ${String(side)}`, () =>
    sharp(jpeg)
      .toFormat(format, format === 'avif' ? { effort: 1 } : {})
      .toBuffer(),
  );
  return { type: `image/${format}`, bytes };
}

/**
 * A picture of the platform's hosts by its file name, size grammar included; undefined when
 * there is none. An original that is smaller than the size asked for is not enlarged.
 */
export async function platformPicture(fileName: string): Promise<Picture | undefined> {
  const asked = readSizedName(fileName);
  const found = asked && findPicture(asked.name);
  if (!found) return undefined;
  const original = await offerJpeg(found.offer, found.view);
  const type = `image/${asked.format}`;
  const isOriginal = asked.width === undefined && asked.quality === undefined;
  if (isOriginal && asked.format === 'jpeg') return { type, bytes: original };
  const bytes = await cache.get(fileName, () =>
    sharp(original)
      .resize({
        ...(asked.width === undefined
          ? {}
          : { width: asked.width, height: asked.height ?? asked.width }),
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(asked.format, { quality: asked.quality ?? 80 })
      .toBuffer(),
  );
  return { type, bytes };
}

/** The file behind one picture of an offer: view 0 is what its seller made of the product's. */
function offerJpeg(offer: Offer, view: number): Promise<Buffer> {
  if (view === 0 && offer.treatment === 'as-is') return productJpeg(offer.product);
  return cache.get(`offer ${String(offer.id)} ${String(view)}`, async () => {
    if (view === 0) return treat(await productJpeg(offer.product), offer.treatment);
    if (view === 1) return treat(await productJpeg(offer.product), 'close-up');
    return productJpeg(lookAlikes(offer.product)[view - 2] ?? offer.product, 640);
  });
}

/** What sellers do to a picture that is not theirs. */
function treat(jpeg: Buffer, treatment: Treatment | 'close-up'): Promise<Buffer> {
  const picture = sharp(jpeg);
  switch (treatment) {
    case 'as-is':
      return Promise.resolve(jpeg);
    case 're-encoded':
      return picture.jpeg({ quality: 50 }).toBuffer();
    case 'resized':
      return picture.resize(600).jpeg({ quality: 82 }).toBuffer();
    case 'watermarked':
      return picture
        .composite([{ input: Buffer.from(WATERMARK) }])
        .jpeg({ quality: 85 })
        .toBuffer();
    case 'cropped':
      return picture
        .extract({ left: 56, top: 48, width: 700, height: 700 })
        .jpeg({ quality: 86 })
        .toBuffer();
    case 'mirrored':
      return picture.flop().jpeg({ quality: 86 }).toBuffer();
    case 'close-up':
      return picture
        .extract({ left: 200, top: 200, width: 400, height: 400 })
        .jpeg({ quality: 86 })
        .toBuffer();
  }
}

/** A pale shop sign across the picture: shapes, no letters. */
const WATERMARK = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(ORIGINAL_SIDE)}" height="${String(ORIGINAL_SIDE)}">
<g fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="10" transform="rotate(-24 400 400)">
<circle cx="250" cy="400" r="42"/><path d="M320 430h90l-45-70zM440 370h80v60h-80zM550 400h90"/></g>
<rect x="24" y="24" width="120" height="44" rx="8" fill="#d9480f" fill-opacity=".8"/></svg>`;
