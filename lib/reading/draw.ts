import type { Shape } from '../picture/shape';

/** What can be drawn: a decoded picture, or what was drawn before. */
type Drawable = ImageBitmap | OffscreenCanvas;

/** How many pixels a picture is looked at at a time, on either side. */
const TILE = 1024;
/** The sides of the copy in which is seen how much of a picture is empty, in pixels. */
const COPY = 64;

/**
 * Draws a picture on white with the browser's best smoothing.
 * @param factor 1 keeps its size; each side keeps one pixel at least
 * @param filter as in CSS
 */
export function drawn(picture: Drawable, factor = 1, filter = 'none'): OffscreenCanvas {
  const side = (length: number): number => Math.max(1, Math.round(length * factor));
  const canvas = new OffscreenCanvas(side(picture.width), side(picture.height));
  const context = contextOf(canvas);
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.filter = filter;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Whether a pixel lets through what is behind. The whole picture at once would take its memory twice. */
export function isSeeThrough(picture: ImageBitmap): boolean {
  const context = contextOf(new OffscreenCanvas(TILE, TILE), { willReadFrequently: true });
  context.globalCompositeOperation = 'copy';
  for (let y = 0; y < picture.height; y += TILE) {
    for (let x = 0; x < picture.width; x += TILE) {
      context.drawImage(picture, -x, -y);
      const part = { width: picture.width - x, height: picture.height - y };
      if (!isOpaque(context, part)) return true;
    }
  }
  return false;
}

/** Which part of a picture is more transparent than not, 0..1, as a small copy of it tells. */
export function shareSeenThrough(picture: ImageBitmap): number {
  const context = contextOf(new OffscreenCanvas(COPY, COPY), { willReadFrequently: true });
  context.drawImage(picture, 0, 0, COPY, COPY);
  const { data } = context.getImageData(0, 0, COPY, COPY);
  let through = 0;
  for (let alpha = 3; alpha < data.length; alpha += 4) {
    if ((data[alpha] ?? 0) < 128) through += 1;
  }
  return through / (COPY * COPY);
}

function isOpaque(context: OffscreenCanvasRenderingContext2D, { width, height }: Shape): boolean {
  const { data } = context.getImageData(0, 0, Math.min(TILE, width), Math.min(TILE, height));
  for (let alpha = 3; alpha < data.length; alpha += 4) {
    if (data[alpha] !== 255) return false;
  }
  return true;
}

function contextOf(
  canvas: OffscreenCanvas,
  settings?: CanvasRenderingContext2DSettings,
): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('no canvas');
  return context;
}
