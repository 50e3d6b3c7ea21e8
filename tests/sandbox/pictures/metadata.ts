import { createHash } from 'node:crypto';

import sharp from 'sharp';

import type { UploadedPicture } from '../log';

const GPS_TAG = 0x8825;

/** Looks at a file for the log: does anything of the photographer go along with it? */
export async function describePicture(bytes: Buffer): Promise<UploadedPicture> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const { format, width, height, exif } = await sharp(bytes, { failOn: 'none' }).metadata();
    return {
      bytes: bytes.length,
      format,
      width,
      height,
      hasExif: exif !== undefined,
      hasGps: exif !== undefined && hasTag(exif, GPS_TAG),
      sha256,
    };
  } catch {
    return {
      bytes: bytes.length,
      format: 'unknown',
      width: 0,
      height: 0,
      hasExif: false,
      hasGps: false,
      sha256,
    };
  }
}

/** Whether the first directory of an Exif block (TIFF inside) has a tag. */
function hasTag(exif: Buffer, tag: number): boolean {
  const start = exif.subarray(0, 4).toString('latin1') === 'Exif' ? 6 : 0;
  const tiff = exif.subarray(start);
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  if (tiff.length < 8) return false;
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    if (short(directory + 2 + entry * 12) === tag) return true;
  }
  return false;
}
