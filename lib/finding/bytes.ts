import type { ReadBytes, Size } from './picture';

/** A canvas beyond this may not be made; no search looks at more, either. */
const LONGEST_SIDE = 4096;
const QUALITY = 0.92;
/** Each try has half of the pixels of the one before. */
const SMALLER = Math.SQRT1_2;
const MOST_TRIES = 12;

/**
 * What is drawn, as a `data:` address: a PNG where that is small enough and asked for, else a JPEG
 * on white, with as many pixels as fit.
 * @param format `png` keeps what is transparent and every edge
 * @returns null for what the page may not read back, and for what does not get small enough
 */
export async function encoded(
  drawable: CanvasImageSource,
  size: Size,
  mostBytes: number,
  format: 'png' | 'jpeg',
): Promise<string | null> {
  let scale = Math.min(1, LONGEST_SIDE / Math.max(size.width, size.height));
  try {
    if (format === 'png') {
      const blob = await drawn(drawable, size, scale, 'image/png');
      if (blob.size <= mostBytes) return await asData(blob);
    }
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const blob = await drawn(drawable, size, scale, 'image/jpeg');
      if (blob.size <= mostBytes) return await asData(blob);
      scale *= SMALLER;
    }
  } catch {
    // Another site's pixels: they may be looked at, not read.
  }
  return null;
}

function drawn(
  drawable: CanvasImageSource,
  size: Size,
  scale: number,
  type: 'image/png' | 'image/jpeg',
): Promise<Blob> {
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context && type === 'image/jpeg') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(drawable, 0, 0, width, height);
  return canvas.convertToBlob({ type, quality: QUALITY });
}

/**
 * Reads a `blob:` address. Pages give addresses back once a picture is shown; then what shows it
 * still has the pixels.
 * @param shown an image with these pixels, if there is one
 */
export function blobBytes(address: string, shown: () => HTMLImageElement | null): ReadBytes {
  return async (mostBytes) => {
    const blob = await fetch(address)
      .then((reply) => reply.blob())
      .catch(() => null);
    const isPlain = blob && /^image\/(?:jpeg|png)$/.test(blob.type);
    if (isPlain && blob.size <= mostBytes) return asData(blob);
    const image = shown();
    if (!image || image.naturalWidth === 0) return null;
    return encoded(image, sizeOf(image), mostBytes, 'png');
  };
}

/** The size of an image's file. */
export function sizeOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size {
  return { width, height };
}

/** The size of what can be drawn; null: it does not tell. */
export function drawableSize(drawable: CanvasImageSource): Size | null {
  if ('naturalWidth' in drawable) return sizeOf(drawable);
  if ('videoWidth' in drawable) return { width: drawable.videoWidth, height: drawable.videoHeight };
  const { width, height } = drawable as { width: unknown; height: unknown };
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : null;
}

/** Whether nothing has been drawn, or one colour only: protected films and lost canvases look so. */
export function isBlank(drawable: CanvasImageSource): boolean {
  const side = 16;
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (!context) return true;
  try {
    context.imageSmoothingQuality = 'high';
    context.drawImage(drawable, 0, 0, side, side);
    const pixels = new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
    return pixels.every((pixel) => pixel === pixels[0]);
  } catch {
    return true; // another site's pixels
  }
}

function asData(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
