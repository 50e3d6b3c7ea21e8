import sharp from 'sharp';
import { findProduct } from '../sandbox/catalogue/products';
import { DEMO } from '../sandbox';
import { photo } from '../sandbox/pictures/photo';
import { productPicture } from '../sandbox/pictures/render';

const product = (id: string) => {
  const found = findProduct(id);
  if (!found) throw new Error(`no product ${id}`);
  return found;
};
const shot = (id: string): Promise<Buffer> => photo(product(id));

function noise(width: number, height: number, sigma: number): Promise<Buffer> {
  const create = {
    width,
    height,
    channels: 3,
    background: '#808080',
    noise: { type: 'gaussian', mean: 128, sigma },
  } as const;
  return sharp({ create }).jpeg({ quality: 95 }).toBuffer();
}

function drawn(width: number, height: number, content: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const LINES = Array.from(
  { length: 60 },
  (_, line) =>
    `<text x="20" y="${30 + line * 32}" font-size="26">Size ${line}: 40 x ${line} cm, ¥${line}.80, 12 colours, MOQ 2</text>`,
).join('');

/** Pictures as people really have them, by name. */
export const PICTURES: Record<string, () => Promise<Buffer>> = {
  'photo 12 megapixels': () => shot(DEMO.own.productId),
  'another photo': () => shot(DEMO.foreign.productId),
  'photo, half size': async () =>
    sharp(await shot(DEMO.cors.productId))
      .resize(2000)
      .jpeg({ quality: 92 })
      .toBuffer(),
  'photo held sideways': async () =>
    sharp(await shot(DEMO.blob.productId))
      .resize(1600)
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  'photo as WebP': async () =>
    sharp(await shot(DEMO.data.productId))
      .resize(1800)
      .webp({ quality: 90 })
      .toBuffer(),
  'photo as AVIF': async () =>
    sharp(await shot(DEMO.linked.productId))
      .resize(1400)
      .avif({ quality: 70 })
      .toBuffer(),
  'noise 12 megapixels': () => noise(4000, 3000, 60),
  'noise 2 megapixels': () => noise(1600, 1200, 30),
  'screenshot of text': () =>
    drawn(1800, 1950, `<rect width="100%" height="100%" fill="#fff"/>${LINES}`),
  'flat colour': () => drawn(3000, 3000, '<rect width="100%" height="100%" fill="#c33"/>'),
  gradient: () =>
    drawn(
      2600,
      2600,
      '<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#035"/><stop offset="1" stop-color="#fda"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>',
    ),
  'transparent cut-out': async () =>
    sharp(await shot(DEMO.own.productId))
      .resize(1500)
      .ensureAlpha(0.6)
      .png()
      .toBuffer(),
  panorama: async () =>
    sharp(await shot(DEMO.foreign.productId))
      .resize(9000, 1500, { fit: 'cover' })
      .jpeg({ quality: 90 })
      .toBuffer(),
  'shop picture 800 px': async () =>
    sharp((await productPicture(product(DEMO.own.productId), 1600, 'png')).bytes)
      .png()
      .toBuffer(),
  // Its header alone decides, so its pixels need not weigh anything.
  '100 megapixels': () =>
    sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#357' } })
      .jpeg()
      .toBuffer(),
};
