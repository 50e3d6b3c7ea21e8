import sharp from 'sharp';
import { decodePictures, type Decoded } from './decode-pictures';

type Pixels = Pick<Decoded, 'width' | 'height' | 'rgba'>;

/**
 * A canvas and its context in one, as far as preparing a picture draws: white, opaque once it is
 * filled, and grey through any filter. It takes the nearest pixel where a browser smooths.
 */
class Canvas implements Pixels {
  readonly rgba: Uint8Array;
  filter = 'none';
  globalCompositeOperation = 'source-over';

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgba = new Uint8Array(width * height * 4);
  }

  getContext(): this {
    return this;
  }

  fillRect(): void {
    this.rgba.fill(255);
  }

  drawImage(
    picture: Pixels,
    left: number,
    top: number,
    width = picture.width,
    height = picture.height,
  ): void {
    if (this.globalCompositeOperation === 'copy') this.rgba.fill(0);
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(this.width, left + width); x += 1) {
        const fromX = Math.floor(((x - left) * picture.width) / width);
        const fromY = Math.floor(((y - top) * picture.height) / height);
        const from = (fromY * picture.width + fromX) * 4;
        this.#put((y * this.width + x) * 4, picture.rgba.subarray(from, from + 4));
      }
    }
  }

  /** Over a pixel that is opaque, or in place of one that is empty. */
  #put(to: number, [red = 0, green = 0, blue = 0, alpha = 0]: Uint8Array): void {
    const isEmpty = this.rgba[to + 3] === 0;
    const over = (colour: number, under: number): number =>
      isEmpty ? colour : Math.round((colour * alpha + under * (255 - alpha)) / 255);
    const colours = this.filter === 'none' ? [red, green, blue] : [green, green, green];
    colours.forEach((colour, index) => {
      this.rgba[to + index] = over(colour, this.rgba[to + index] ?? 0);
    });
    this.rgba[to + 3] = isEmpty ? alpha : 255;
  }

  getImageData(left: number, top: number, width: number, height: number): { data: Uint8Array } {
    const data = new Uint8Array(width * height * 4);
    for (let y = 0; y < height; y += 1) {
      const from = ((top + y) * this.width + left) * 4;
      data.set(this.rgba.subarray(from, from + width * 4), y * width * 4);
    }
    return { data };
  }

  async convertToBlob({ type, quality = 1 }: { type: string; quality?: number }): Promise<Blob> {
    const raw = { width: this.width, height: this.height, channels: 4 } as const;
    const picture = sharp(this.rgba, { raw });
    const file =
      type === 'image/png'
        ? picture.png()
        : picture.removeAlpha().jpeg({ quality: Math.round(quality * 100) });
    return new Blob([new Uint8Array(await file.toBuffer())], { type });
  }
}

/** Gives Node what preparing a picture needs of the browser: its decoder, and a canvas in a worker. */
export function drawPictures(): void {
  decodePictures();
  Object.assign(globalThis, { OffscreenCanvas: Canvas });
  // The library that encodes asks which browser it is in.
  const navigator = { platform: '', userAgent: 'Chrome' };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
}
