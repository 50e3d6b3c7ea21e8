import { failure, success, type Outcome } from '../failures/outcome';
import { fingerprintOf } from '../picture/bytes';
import { inspectPicture, type RasterFormat } from '../picture/inspect';
import { stripJpeg } from '../picture/jpeg';
import { COMFORTABLE_PIXELS, MOST_PIXELS, UPLOAD_BYTES } from '../picture/limits';
import { stripPng } from '../picture/png';
import { isTurned, type Shape } from '../picture/shape';
import type { SentPicture } from '../store/records';
import { encodeForUpload } from './encode';

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
  /** 0..1; null where the pixels were not encoded anew. */
  quality: number | null;
}

/**
 * Makes a picture fit for the platform. A JPEG or PNG that fits keeps its pixels and loses only its
 * metadata; anything else becomes a JPEG of the best quality and size that fits.
 * @param mostBytes for a platform that found the usual size too large
 */
export async function preparePicture(
  original: Uint8Array<ArrayBuffer>,
  mostBytes = UPLOAD_BYTES,
): Promise<Outcome<PreparedPicture>> {
  const format = inspectPicture(original);
  if (!format.ok) return format;
  const bitmap = await decoded(original);
  if (!bitmap.ok) return bitmap;
  const shape = { width: bitmap.value.width, height: bitmap.value.height };
  const picture = await fitted(original, format.value, bitmap.value, mostBytes);
  bitmap.value.close();
  if (!picture.ok) return picture;
  const { blob, quality, width, height } = picture.value;
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

async function fitted(
  original: Uint8Array<ArrayBuffer>,
  format: RasterFormat,
  bitmap: ImageBitmap,
  mostBytes: number,
): Promise<Outcome<Fit>> {
  const { width, height } = bitmap;
  if (format === 'jpeg' || format === 'png') {
    const stripped = format === 'jpeg' ? stripJpeg(original) : stripPng(original);
    if (!stripped) return failure('picture-broken');
    if (stripped.length <= mostBytes && !isTurned(original, format)) {
      const blob = new Blob([stripped], { type: `image/${format}` });
      return success({ blob, quality: null, width, height });
    }
  }
  const comfortable =
    width * height > COMFORTABLE_PIXELS ? await smaller(bitmap) : new Blob([original]);
  return success(await encodeForUpload(comfortable, mostBytes));
}

/** A very large picture at a size that the encoder has memory for. */
async function smaller(bitmap: ImageBitmap): Promise<Blob> {
  const factor = Math.sqrt(COMFORTABLE_PIXELS / (bitmap.width * bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.floor(bitmap.width * factor),
    Math.floor(bitmap.height * factor),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
}

/**
 * The platform's optional second try: at most 800 px on the long side, grey, with more contrast.
 * @param picture any picture that the browser decodes
 */
export async function greyVersion(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const factor = Math.min(1, 800 / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * factor)),
    Math.max(1, Math.round(bitmap.height * factor)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.filter = 'grayscale(1) contrast(1.3)';
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}
