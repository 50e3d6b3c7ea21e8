import sharp from 'sharp';

import { toLab } from './lab';

/** Share of a picture: left, top, width and height from 0 to 1. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Window = { left: 0, top: 0, width: 1, height: 1 };

/** Cells per side of a descriptor. */
export const CELLS = 16;
/** One descriptor: CELLS x CELLS cells of lightness, green-red and blue-yellow. */
export type Descriptor = Float32Array;

/** A small copy of a picture that gives the mean colour of any window at once. */
export class Raster {
  private constructor(
    readonly width: number,
    readonly height: number,
    /** Integral image per channel: (width + 1) x (height + 1) x 3. */
    private readonly sums: Float64Array,
  ) {}

  /** Decodes a picture, turned upright; its shorter side becomes about `side` pixels. */
  static async read(bytes: Buffer, side: number): Promise<Raster> {
    const { data, info } = await sharp(bytes)
      .autoOrient()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .resize({ width: side, height: side, fit: 'outside' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return Raster.fromRgb(data, info.width, info.height, info.channels);
  }

  static fromRgb(data: Uint8Array, width: number, height: number, channels: number): Raster {
    const row = (width + 1) * 3;
    const sums = new Float64Array(row * (height + 1));
    const lab = new Float64Array(3);
    for (let y = 0; y < height; y += 1) {
      const line = new Float64Array(3);
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * channels;
        toLab(data[at] ?? 0, data[at + 1] ?? data[at] ?? 0, data[at + 2] ?? data[at] ?? 0, lab);
        for (let c = 0; c < 3; c += 1) {
          line[c] = (line[c] ?? 0) + (lab[c] ?? 0);
          const to = (y + 1) * row + (x + 1) * 3 + c;
          sums[to] = (sums[to - row] ?? 0) + (line[c] ?? 0);
        }
      }
    }
    return new Raster(width, height, sums);
  }

  /** The mean colours of a window's cells. */
  describe(window: Window): Descriptor {
    const result = new Float32Array(CELLS * CELLS * 3);
    const edge = (start: number, size: number, limit: number): number[] =>
      Array.from({ length: CELLS + 1 }, (_, index) =>
        Math.min(limit, Math.round((start + (size * index) / CELLS) * limit)),
      );
    const xs = edge(window.left, window.width, this.width);
    const ys = edge(window.top, window.height, this.height);
    for (let row = 0; row < CELLS; row += 1) {
      for (let column = 0; column < CELLS; column += 1) {
        this.mean(xs, ys, column, row, result, (row * CELLS + column) * 3);
      }
    }
    return result;
  }

  private mean(
    xs: readonly number[],
    ys: readonly number[],
    column: number,
    row: number,
    result: Float32Array,
    to: number,
  ): void {
    const left = Math.min(xs[column] ?? 0, this.width - 1);
    const top = Math.min(ys[row] ?? 0, this.height - 1);
    const right = Math.max(xs[column + 1] ?? 0, left + 1);
    const bottom = Math.max(ys[row + 1] ?? 0, top + 1);
    const area = (right - left) * (bottom - top);
    const stride = (this.width + 1) * 3;
    for (let c = 0; c < 3; c += 1) {
      const sum =
        (this.sums[bottom * stride + right * 3 + c] ?? 0) -
        (this.sums[top * stride + right * 3 + c] ?? 0) -
        (this.sums[bottom * stride + left * 3 + c] ?? 0) +
        (this.sums[top * stride + left * 3 + c] ?? 0);
      result[to + c] = sum / area;
    }
  }
}

/** The same descriptor seen in a mirror. */
export function mirrored(descriptor: Descriptor): Descriptor {
  const result = new Float32Array(descriptor.length);
  for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
    const row = Math.floor(cell / CELLS);
    const column = CELLS - 1 - (cell % CELLS);
    for (let c = 0; c < 3; c += 1) {
      result[cell * 3 + c] = descriptor[(row * CELLS + column) * 3 + c] ?? 0;
    }
  }
  return result;
}
