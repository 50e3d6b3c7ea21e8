import { bitmapShape } from './bmp';
import { avifShapes } from './boxes';
import type { PictureFormat } from './format';
import { icoShapes } from './ico';
import { jpegOrientation, jpegShape } from './jpeg';
import { pngOrientation, pngShape } from './png';

/** Size of a picture as stored, in pixels. */
export interface Shape {
  width: number;
  height: number;
}

/**
 * Reads a picture's size from its header, before anything is decoded, so that a picture too large
 * to decode is known in time.
 * @returns null where the header does not tell; the decoder then has to
 */
export function headerShape(bytes: Uint8Array, format: PictureFormat): Shape | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return shapeReaders[format]?.(bytes, view) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // the header is cut off
    throw error;
  }
}

/** How far rounding may change the sides of a picture that is scaled, as a part of them. */
const SLACK = 0.03;

/**
 * Whether a file shows no fewer pixels than another picture, in the same proportions.
 * @param least as it is seen: upright
 * @returns true where the file's header does not tell
 */
export function showsAsMuch(bytes: Uint8Array, format: PictureFormat, least: Shape): boolean {
  const stored = headerShape(bytes, format);
  if (!stored) return true;
  const isOnItsSide = format === 'jpeg' && jpegOrientation(bytes) > 4;
  const across = (isOnItsSide ? stored.height : stored.width) / least.width;
  const down = (isOnItsSide ? stored.width : stored.height) / least.height;
  return Math.min(across, down) >= 1 - SLACK && Math.abs(across / down - 1) <= SLACK;
}

/** Whether the stored pixels need turning or mirroring to be upright (EXIF orientation 2 to 8). */
export function isTurned(bytes: Uint8Array, format: PictureFormat): boolean {
  if (format === 'jpeg') return jpegOrientation(bytes) > 1;
  return format === 'png' && pngOrientation(bytes) > 1;
}

type ShapeReader = (bytes: Uint8Array, view: DataView) => Shape | null;

const shapeReaders: Partial<Record<PictureFormat, ShapeReader>> = {
  jpeg: (bytes) => jpegShape(bytes),
  png: (bytes) => pngShape(bytes),
  gif: (_, view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  bmp: (_, view) => bitmapShape(view, 14),
  ico: (bytes, view) => largest(icoShapes(bytes, view)),
  webp: (_, view) => webpShape(view),
  avif: (_, view) => largest(avifShapes(view)),
};

/** Which of a file's pictures is decoded is the decoder's choice; the largest is the dearest. */
function largest(shapes: readonly Shape[]): Shape | null {
  const pixels = ({ width, height }: Shape): number => width * height;
  return shapes.reduce<Shape | null>(
    (most, shape) => (most && pixels(most) >= pixels(shape) ? most : shape),
    null,
  );
}

/** RFC 9649 (WebP), section 2: the three kinds of first chunk. */
function webpShape(view: DataView): Shape | null {
  const chunk = view.getUint32(12);
  if (chunk === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 0x56503858) {
    const side = (at: number): number =>
      view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
    return { width: side(24), height: side(27) };
  }
  return null;
}
