import { joined } from './bytes';
import { exifOrientation } from './exif';
import type { Shape } from './shape';

const SIGNATURE_LENGTH = 8;

/**
 * Chunks that the picture's looks need (PNG, third edition, section 11); text, time, EXIF and the
 * frames of an animation are left out.
 */
const NEEDED = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
]);

interface Chunk {
  type: string;
  start: number;
  end: number;
}

function* chunks(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE_LENGTH;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, start: at, end };
    if (type === 'IEND') return;
    at = end;
  }
}

/** Width and height from the header chunk. */
export function pngShape(bytes: Uint8Array): Shape | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * EXIF orientation 1 to 8 of an `eXIf` chunk, before the pixels or after; 1 where there is none.
 * Chromium goes by one before them.
 */
export function pngOrientation(bytes: Uint8Array): number {
  const exif = [...chunks(bytes)].find(({ type }) => type === 'eXIf');
  return exif ? exifOrientation(bytes.subarray(exif.start + 8, exif.end - 4)) : 1;
}

/** Colour types with an alpha channel (PNG, third edition, 11.2.1): grey and true colour. */
const WITH_ALPHA = [4, 6];

/** Whether there can be pixels that are not opaque: only the pixels tell whether there are any. */
export function hasAlpha(bytes: Uint8Array): boolean {
  const colourType = bytes[SIGNATURE_LENGTH + 17] ?? 0;
  return WITH_ALPHA.includes(colourType) || [...chunks(bytes)].some(({ type }) => type === 'tRNS');
}

/**
 * A PNG without its metadata; pixels are not touched.
 * @returns null where the file is cut off or malformed
 */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const found = [...chunks(bytes)];
  if (found[0]?.type !== 'IHDR' || found.at(-1)?.type !== 'IEND') return null;
  const kept = found.filter(({ type }) => NEEDED.has(type));
  return joined([
    bytes.subarray(0, SIGNATURE_LENGTH),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
  ]);
}
