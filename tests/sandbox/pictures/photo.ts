import sharp from 'sharp';

import type { Product } from '../catalogue/products';
import { cutoutSvg } from '../drawing/scene';
import { Cache } from './cache';

const WIDTH = 4_000;
const HEIGHT = 3_000;
/** Side of the object's square; the scene is drawn at half size and enlarged. */
const OBJECT = 1_350;

const cache = new Cache<Buffer>(3);

/**
 * A photo as a telephone takes it: 12 megapixels, more than 2 MB, the product on a table before a
 * wall, grain over everything, and Exif data with the place where it was taken.
 */
export function photo(product: Product): Promise<Buffer> {
  return cache.get(product.id, () => takePhoto(product));
}

async function takePhoto(product: Product): Promise<Buffer> {
  const object = await sharp(Buffer.from(cutoutSvg(product, OBJECT)))
    .png()
    .toBuffer();
  const scene = await sharp(Buffer.from(roomSvg(product)))
    .resize(WIDTH / 2, HEIGHT / 2)
    .composite([{ input: object, left: (WIDTH / 2 - OBJECT) / 2, top: (HEIGHT / 2 - OBJECT) / 2 }])
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const pixels = await sharp(scene).resize(WIDTH, HEIGHT, { kernel: 'linear' }).raw().toBuffer();
  addGrain(pixels);
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Sandbox', Model: 'Camera One', Artist: 'Nobody' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '29/1 18/1 2400/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '120/1 4/1 3000/100',
      },
    })
    .jpeg({ quality: 86 })
    .toBuffer();
}

/** Film grain, the same on every run: a linear congruential generator, one step a pixel. */
function addGrain(rgb: Buffer): void {
  let state = 1;
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = ((state >>> 16) & 15) + ((state >>> 24) & 15) - 15;
    for (let c = at; c < at + 3; c += 1) {
      const value = (rgb[c] ?? 0) + grain;
      rgb[c] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
}

/** A wall and a table of boards, in the tones of the product's own backdrop. */
function roomSvg({ composition: { backdrop } }: Product): string {
  const boards = Array.from({ length: 7 }, (_, index) => {
    const y = 545 + index * 30;
    return `<path d="M0 ${String(y)}C300 ${String(y - 5)} 700 ${String(y + 7)} 1000 ${String(y)}" stroke="#7a5a40" stroke-opacity=".35" stroke-width="3" fill="none"/>`;
  });
  const tiles = Array.from(
    { length: 12 },
    (_, index) =>
      `<path d="M${String(index * 90)} 0v540" stroke="#fff" stroke-opacity=".25" stroke-width="4"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="750">
<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="${backdrop[0]}"/><stop offset="1" stop-color="${backdrop[1]}"/></linearGradient></defs>
<rect width="1000" height="750" fill="url(#wall)"/>${tiles.join('')}
<rect y="540" width="1000" height="210" fill="#c9b199"/>${boards.join('')}
<ellipse cx="120" cy="90" rx="260" ry="160" fill="#fff" fill-opacity=".3"/></svg>`;
}
