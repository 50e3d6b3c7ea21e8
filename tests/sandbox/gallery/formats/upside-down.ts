import sharp, { type Sharp } from 'sharp';

/**
 * What has to be done to an upright picture so that its Exif orientation, 1 to 8, makes it upright
 * again (Exif 2.32, tag 0x0112). sharp mirrors before it turns.
 */
const UNDO: Readonly<Record<number, (picture: Sharp) => Sharp>> = {
  1: (picture) => picture,
  2: (picture) => picture.flop(),
  3: (picture) => picture.rotate(180),
  4: (picture) => picture.flip(),
  5: (picture) => picture.flop().rotate(270),
  6: (picture) => picture.rotate(270),
  7: (picture) => picture.flop().rotate(90),
  8: (picture) => picture.rotate(90),
};

/** A file whose pixels lie as a camera held that way stores them, and whose Exif says so. */
export function withOrientation(
  upright: Buffer,
  orientation: number,
  format: 'jpeg' | 'png' = 'jpeg',
): Promise<Buffer> {
  const undo = UNDO[orientation];
  if (!undo) throw new Error(`no Exif orientation ${orientation}`);
  const turned = undo(sharp(upright)).withMetadata({ orientation });
  return (format === 'png' ? turned.png() : turned.jpeg({ quality: 88 })).toBuffer();
}
