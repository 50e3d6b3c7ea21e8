import { crc32, createDeflate } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';

import { PRODUCTS, type Product } from '../catalogue/products';
import { sceneSvg } from '../drawing/scene';
import { Cache } from './cache';
import { movingGif } from './moving-gif';
import { productJpeg } from './render';

/** Pictures with something wrong in them, by the name of the case. */
export const BAD_PICTURES = {
  zero: { file: 'zero.jpg', type: 'image/jpeg', about: 'no bytes at all' },
  text: { file: 'text.jpg', type: 'image/jpeg', about: 'text served as a JPEG' },
  truncated: { file: 'truncated.jpg', type: 'image/jpeg', about: 'a JPEG that stops half way' },
  huge: { file: 'huge.png', type: 'image/png', about: 'a PNG of 30,000 by 30,000 pixels' },
  svg: { file: 'vector.svg', type: 'image/svg+xml', about: 'an SVG' },
  gif: { file: 'moving.gif', type: 'image/gif', about: 'an animated GIF' },
  endless: { file: 'endless.jpg', type: 'image/jpeg', about: 'a JPEG that never ends' },
  slow: { file: 'slow.jpg', type: 'image/jpeg', about: 'a good JPEG that takes six seconds' },
} as const;

export type BadPicture = keyof typeof BAD_PICTURES;

/** The product on those bad pictures that show one. */
export const BAD_PRODUCT = PRODUCTS[16] as Product;

const cache = new Cache<Buffer>(8);

export async function badPicture(name: BadPicture): Promise<Buffer | AsyncIterable<Buffer>> {
  switch (name) {
    case 'zero':
      return Buffer.alloc(0);
    case 'text':
      return Buffer.from('This is not a picture.\n'.repeat(40));
    case 'truncated': {
      const jpeg = await productJpeg(BAD_PRODUCT);
      return jpeg.subarray(0, Math.floor(jpeg.length / 2));
    }
    case 'huge':
      return cache.get('huge', () => hugePng(30_000));
    case 'svg':
      return Buffer.from(sceneSvg(BAD_PRODUCT, 400));
    case 'gif':
      return cache.get('gif', () => movingGif(BAD_PRODUCT, 300));
    case 'endless':
      return endless(await productJpeg(BAD_PRODUCT));
    case 'slow':
      return slowly(await productJpeg(BAD_PRODUCT), 12, 500);
  }
}

/** The start of a real JPEG, then plausible bytes for as long as anybody listens. */
async function* endless(jpeg: Buffer): AsyncGenerator<Buffer> {
  yield jpeg.subarray(0, Math.floor(jpeg.length / 2));
  for (;;) {
    await sleep(100, undefined, { ref: false });
    yield Buffer.alloc(1_024, 0x5a);
  }
}

async function* slowly(bytes: Buffer, pieces: number, pauseMs: number): AsyncGenerator<Buffer> {
  const size = Math.ceil(bytes.length / pieces);
  for (let start = 0; start < bytes.length; start += size) {
    await sleep(pauseMs, undefined, { ref: false });
    yield bytes.subarray(start, start + size);
  }
}

/** A valid one-bit PNG, all black: 110 MB when unpacked a line at a time, some 100 kB as a file. */
async function hugePng(side: number): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const deflate = createDeflate({ level: 1 });
  const packed: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    deflate.on('data', (part: Buffer) => packed.push(part));
    deflate.on('end', resolve).on('error', reject);
  });
  const lines = Buffer.alloc((1 + Math.ceil(side / 8)) * 100);
  for (let line = 0; line < side; line += 100) deflate.write(lines);
  deflate.end();
  await done;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.concat(packed)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
