import { preparePicture } from '../../lib/reading/prepare';

/** What one way of preparing a picture gave. */
export interface Prepared {
  /** ms from the file's bytes to those that would be sent */
  ms: number;
  bytes: number;
  width: number;
  height: number;
  /** The result itself, base64. */
  data: string;
}

/** The product's own way. */
export async function ours(address: string): Promise<Prepared | string> {
  const original = await bytesOf(address);
  const begun = performance.now();
  const prepared = await preparePicture(original);
  const ms = performance.now() - begun;
  if (!prepared.ok) return prepared.error.code;
  const { blob, sent } = prepared.value;
  return {
    ms,
    bytes: blob.size,
    width: sent.sentWidth,
    height: sent.sentHeight,
    ...(await kept(blob)),
  };
}

const MOST = 300_000;
const STEPS = 5;

/**
 * What a plain OffscreenCanvas would do at the same size in pixels: the best quality that fits, by
 * bisection.
 */
export async function plain(
  address: string,
  width: number,
  height: number,
): Promise<Prepared | string> {
  const original = await bytesOf(address);
  const begun = performance.now();
  const bitmap = await createImageBitmap(new Blob([original]));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return 'no canvas';
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  let best: Blob | null = null;
  let [low, high] = [0.3, 0.95];
  for (let step = 0; step < STEPS; step += 1) {
    const quality = (low + high) / 2;
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= MOST) [best, low] = [blob, quality];
    else high = quality;
  }
  const ms = performance.now() - begun;
  return best ? { ms, bytes: best.size, width, height, ...(await kept(best)) } : 'nothing fits';
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function kept(blob: Blob): Promise<{ data: string }> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { data: btoa(text) };
}
