import sharp from 'sharp';

const ACCEPTED = new Set(['jpeg', 'png']);

/** Whether bytes are what every upload takes: a JPEG or PNG that decodes to its last line. */
export async function isWholePicture(bytes: Buffer): Promise<boolean> {
  try {
    const picture = sharp(bytes, { failOn: 'truncated' });
    const { format } = await picture.metadata();
    if (!ACCEPTED.has(format)) return false;
    await picture.stats();
    return true;
  } catch {
    return false;
  }
}
