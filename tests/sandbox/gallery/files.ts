import sharp from 'sharp';

import { findProduct, type Product } from '../catalogue/products';
import { cutoutSvg, sceneSvg } from '../drawing/scene';
import { Cache } from '../pictures/cache';
import { movingGif } from '../pictures/moving-gif';
import { productJpeg, productPicture, type Picture } from '../pictures/render';
import { encodeBmp } from './formats/bmp';
import { encodeIco } from './formats/ico';
import { withBrandOfHeif, withStrayBytes } from './formats/odd';
import { withOrientation } from './formats/upside-down';
import { encodeWebm } from './formats/webm';

const FORMATS = { jpg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' } as const;
const MOST_PIXELS = 1_000;

const FILM = { side: 480, frames: 12, frameMs: 125 } as const;

type Maker = (product: Product) => Promise<Buffer> | Buffer;

/** Files that are more than a picture of some size, by their name: media type and maker. */
const SPECIAL: ReadonlyMap<string, readonly [type: string, make: Maker]> = new Map([
  ['blurred.jpg', ['image/jpeg', blurred]],
  ['cutout.png', ['image/png', cutout]],
  ['frame.png', ['image/png', frame]],
  ['vector.svg', ['image/svg+xml', (product) => Buffer.from(sceneSvg(product, 400))]],
  ['embedding.svg', ['image/svg+xml', embeddingSvg]],
  ['film.webm', ['video/webm', film]],
  ['moving.gif', ['image/gif', (product) => movingGif(product, 400)]],
  ['bitmap.bmp', ['image/bmp', bitmap]],
  ['icon.ico', ['image/x-icon', icon]],
  ['sixteen-bit.png', ['image/png', sixteenBit]],
  ['cmyk.jpg', ['image/jpeg', cmyk]],
  ['photo.heic', ['image/heic', () => HEIC]],
  ['text.jpg', ['text/plain', (product) => productJpeg(product)]],
  ['binary.jpg', ['application/octet-stream', (product) => productJpeg(product)]],
  ['webp.png', ['image/png', webp]],
  ['turned.png', ['image/png', turnedPng]],
  ['mif1.avif', ['image/avif', heifBranded]],
  ['stray.jpg', ['image/jpeg', async (product) => withStrayBytes(await productJpeg(product))]],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation): [string, readonly [string, Maker]] => [
    `exif${orientation}.jpg`,
    ['image/jpeg', async (product) => withOrientation(await productJpeg(product), orientation)],
  ]),
]);

const cache = new Cache<Buffer>(100);

/** `/pictures/ID/FILE`: a product in any size (`80.jpg`, `1000.webp`) or as one of the above. */
export async function galleryFile(path: string): Promise<Picture | undefined> {
  const [, id = '', file = ''] = /^\/pictures\/([\w-]+)\/([\w.-]+)$/.exec(path) ?? [];
  const product = findProduct(id);
  return product && productFile(product, file);
}

/** One file of a product; undefined when there is none of that name. */
export async function productFile(product: Product, file: string): Promise<Picture | undefined> {
  const special = SPECIAL.get(file);
  if (special) {
    const [type, make] = special;
    return { type, bytes: await cache.get(`${product.id} ${file}`, async () => make(product)) };
  }
  const [, side, extension] = /^(\d+)\.(jpg|png|webp|avif)$/.exec(file) ?? [];
  if (!extension || Number(side) > MOST_PIXELS) return undefined;
  return productPicture(product, Number(side), FORMATS[extension as keyof typeof FORMATS]);
}

/** What stands in a lazy picture's place: a few hundred bytes in which nothing can be told. */
async function blurred(product: Product): Promise<Buffer> {
  return sharp(await productJpeg(product, 80))
    .resize(12)
    .blur(2)
    .jpeg({ quality: 40 })
    .toBuffer();
}

function cutout(product: Product): Promise<Buffer> {
  return sharp(Buffer.from(cutoutSvg(product, 600)))
    .png()
    .toBuffer();
}

/** What shops lay over their goods: an edge and a bar, and nothing in it. */
function frame(): Promise<Buffer> {
  const edge =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="384" height="384" x="8" y="8" fill="none" stroke="#c22" stroke-width="16"/><rect y="350" width="400" height="50" fill="#c22"/></svg>';
  return sharp(Buffer.from(edge)).png().toBuffer();
}

async function embeddingSvg(product: Product): Promise<Buffer> {
  const jpeg = (await productJpeg(product, 600)).toString('base64');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 600 600"><image href="data:image/jpeg;base64,${jpeg}" width="600" height="600"/></svg>`,
  );
}

/** The camera comes slowly nearer. */
async function film(product: Product): Promise<Buffer> {
  const scene = await productJpeg(product);
  const frames = Array.from({ length: FILM.frames }, (_, index) => {
    const edge = index * 3;
    return sharp(scene)
      .extract({ left: edge, top: edge, width: 800 - 2 * edge, height: 800 - 2 * edge })
      .resize(FILM.side)
      .webp({ quality: 80 })
      .toBuffer();
  });
  return encodeWebm({ ...FILM, frames: await Promise.all(frames) });
}

async function bitmap(product: Product): Promise<Buffer> {
  const { data, info } = await sharp(await productJpeg(product, 400))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encodeBmp({ rgb: data, width: info.width, height: info.height });
}

async function icon(product: Product): Promise<Buffer> {
  return encodeIco((await productPicture(product, 256, 'png')).bytes);
}

async function sixteenBit(product: Product): Promise<Buffer> {
  return sharp(await productJpeg(product, 600))
    .toColourspace('rgb16')
    .png()
    .toBuffer();
}

async function cmyk(product: Product): Promise<Buffer> {
  return sharp(await productJpeg(product))
    .toColourspace('cmyk')
    .jpeg({ quality: 90 })
    .toBuffer();
}

async function turnedPng(product: Product): Promise<Buffer> {
  return withOrientation((await productPicture(product, 320, 'png')).bytes, 6, 'png');
}

async function heifBranded(product: Product): Promise<Buffer> {
  return withBrandOfHeif((await productPicture(product, 800, 'avif')).bytes);
}

async function webp(product: Product): Promise<Buffer> {
  return (await productPicture(product, 800, 'webp')).bytes;
}

/** The first box of a telephone's HEIC, and then bytes that no decoder of a browser knows. */
const HEIC = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.from('\0\0\x10\x08mdat', 'latin1'),
  Buffer.alloc(4_096, 0x5a),
]);
