import sharp from 'sharp';

import { BusinessFailure } from '../gateway-errors';

/** A rectangle in pixels of the picture. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Reads `x1,x2,y1,y2` in pixels (platform facts 6) and checks it against the picture. */
export function readRegion(value: string, width: number, height: number): Region {
  const [x1, x2, y1, y2, ...rest] = value
    .split(',')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : NaN));
  const inside =
    rest.length === 0 &&
    x1 !== undefined &&
    x2 !== undefined &&
    y1 !== undefined &&
    y2 !== undefined &&
    x1 < x2 &&
    y1 < y2 &&
    x2 <= width &&
    y2 <= height;
  if (!inside) throw new BusinessFailure(`region is not inside the picture: ${value}`);
  return { left: x1, top: y1, width: x2 - x1, height: y2 - y1 };
}

export function writeRegion({ left, top, width, height }: Region): string {
  return [left, left + width, top, top + height].join(',');
}

const SIDE = 96;
/** How far, in 8-bit steps, a pixel must be from the edge's mean colour to belong to the object. */
const CONTRAST = 46;

/** Where the picture's main object is: what differs from the mean colour of its edge. */
export async function findObject(bytes: Buffer, width: number, height: number): Promise<Region> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: SIDE, height: SIDE, fit: 'fill' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number, c: number): number =>
    data[(y * SIDE + x) * info.channels + (info.channels === 1 ? 0 : c)] ?? 0;
  const edge = [0, 1, 2].map((c) => {
    let sum = 0;
    for (let i = 0; i < SIDE; i += 1) {
      sum += at(i, 0, c) + at(i, SIDE - 1, c) + at(0, i, c) + at(SIDE - 1, i, c);
    }
    return sum / (4 * SIDE);
  });
  let [left, right, top, bottom] = [SIDE, 0, SIDE, 0];
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      if (edge.every((mean, c) => Math.abs(at(x, y, c) - mean) < CONTRAST)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  if (right <= left || bottom <= top) [left, right, top, bottom] = [0, SIDE, 0, SIDE];
  const x = Math.floor((left * width) / SIDE);
  const y = Math.floor((top * height) / SIDE);
  return {
    left: x,
    top: y,
    width: Math.ceil((right * width) / SIDE) - x,
    height: Math.ceil((bottom * height) / SIDE) - y,
  };
}
