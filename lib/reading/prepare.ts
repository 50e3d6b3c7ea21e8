import { failure, success, type Outcome } from '../failures/outcome';
import { fingerprintOf } from '../picture/bytes';
import { inspectPicture, type RasterFormat } from '../picture/inspect';
import { stripJpeg } from '../picture/jpeg';
import { COMFORTABLE_PIXELS, GOOD_SIDE, MOST_PIXELS, UPLOAD_BYTES } from '../picture/limits';
import { hasAlpha, stripPng } from '../picture/png';
import { isTurned, type Shape } from '../picture/shape';
import type { SentPicture } from '../store/picture-records';
import { drawn, isSeeThrough } from './draw';
import { decodedOnWhite, encodeForUpload } from './encode';

/** A picture as the platform takes it: JPEG or PNG, upright, within 300,000 bytes, no metadata. */
export interface PreparedPicture {
  blob: Blob;
  /** SHA-256 of the bytes, hex. */
  fingerprint: string;
  sent: SentPicture;
  isAnimation: boolean;
}

interface Fit extends Shape {
  blob: Blob;
  /** 0..1; null where no pixel lost any. */
  quality: number | null;
}

/** How a picture is made fit. */
export interface Preparation {
  /** Fewer than usual for a platform that found the usual size too large. */
  mostBytes?: number;
  /** For the platform's optional second try: at most 800 px on the long side, more contrast. */
  isGrey?: boolean;
}

/** A picture on its way: its bytes, and what the decoder made of them. */
interface Opened {
  original: Uint8Array<ArrayBuffer>;
  format: RasterFormat;
  bitmap: ImageBitmap;
}

/**
 * Makes a picture fit for the platform. A JPEG or PNG that fits keeps its pixels and loses only its
 * metadata, unless it must be turned or put on white; a PNG stays one then, if it still fits. Anything
 * else becomes a JPEG of the best quality and size that fits.
 */
export async function preparePicture(
  original: Uint8Array<ArrayBuffer>,
  { mostBytes = UPLOAD_BYTES, isGrey = false }: Preparation = {},
): Promise<Outcome<PreparedPicture>> {
  const format = inspectPicture(original);
  if (!format.ok) return format;
  const bitmap = await decoded(original);
  if (!bitmap.ok) return bitmap;
  const shape = { width: bitmap.value.width, height: bitmap.value.height };
  const opened = { original, format: format.value, bitmap: bitmap.value };
  const { blob, quality, width, height } = isGrey
    ? await encodeForUpload(greyVersion(bitmap.value), mostBytes)
    : await fitted(opened, mostBytes);
  bitmap.value.close();
  return success({
    blob,
    fingerprint: await fingerprintOf(new Uint8Array(await blob.arrayBuffer())),
    isAnimation: format.value === 'gif',
    sent: {
      originalBytes: original.length,
      originalWidth: shape.width,
      originalHeight: shape.height,
      sentBytes: blob.size,
      sentWidth: width,
      sentHeight: height,
      quality,
    },
  });
}

/** Decodes to find out whether it can be, and how large the picture is when upright. */
async function decoded(original: Uint8Array<ArrayBuffer>): Promise<Outcome<ImageBitmap>> {
  try {
    const bitmap = await createImageBitmap(new Blob([original]));
    const pixels = bitmap.width * bitmap.height;
    if (pixels <= MOST_PIXELS) return success(bitmap);
    bitmap.close();
    const megapixels = Math.round(pixels / 1_000_000);
    return failure('picture-too-many-pixels', { facts: { megapixels } });
  } catch {
    return failure('picture-broken'); // the decoder says only that it could not
  }
}

async function fitted(opened: Opened, mostBytes: number): Promise<Fit> {
  const blob = await withoutLoss(opened, mostBytes);
  if (!blob) return encodeForUpload(await onWhite(opened), mostBytes);
  const { width, height } = opened.bitmap;
  return { blob, quality: null, width, height };
}

/**
 * The picture with each pixel as it is seen: its own bytes, or a PNG drawn anew, whose edges and flat
 * colours a JPEG would blur.
 * @returns null where that does not fit, or where the file's metadata cannot be told from its pixels
 */
async function withoutLoss(opened: Opened, mostBytes: number): Promise<Blob | null> {
  const { original, format, bitmap } = opened;
  if (format !== 'jpeg' && format !== 'png') return null;
  const bare = format === 'jpeg' ? stripJpeg(original) : stripPng(original);
  if (!bare || bare.length > mostBytes) return null;
  if (!needsDrawing(opened)) return new Blob([bare], { type: `image/${format}` });
  if (format === 'jpeg' || shareThatIsComfortable(bitmap) < 1) return null;
  const anew = await drawn(bitmap).convertToBlob({ type: 'image/png' });
  return anew.size <= mostBytes ? anew : null;
}

/** Whether the stored pixels are not what is seen: they are turned, or what is behind shows through. */
function needsDrawing({ original, format, bitmap }: Opened): boolean {
  if (isTurned(original, format)) return true;
  return format === 'png' && hasAlpha(original) && isSeeThrough(bitmap);
}

/** Drawn at a size that the encoder has memory for. */
async function onWhite({ original, bitmap }: Opened): Promise<OffscreenCanvas> {
  const share = shareThatIsComfortable(bitmap);
  return share < 1 ? drawn(bitmap, share) : decodedOnWhite(new Blob([original]));
}

/** 0..1 of each side */
function shareThatIsComfortable({ width, height }: Shape): number {
  return Math.min(1, Math.sqrt(COMFORTABLE_PIXELS / (width * height)));
}

function greyVersion(bitmap: ImageBitmap): OffscreenCanvas {
  const share = Math.min(1, GOOD_SIDE / Math.max(bitmap.width, bitmap.height));
  return drawn(bitmap, share, 'grayscale(1) contrast(1.3)');
}
