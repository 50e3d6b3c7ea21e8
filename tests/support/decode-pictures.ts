import sharp from 'sharp';

/** A decoded picture: pixels in rows from the top, four bytes each. */
export interface Decoded {
  width: number;
  height: number;
  rgba: Uint8Array;
  close: () => void;
}

/**
 * Gives Node the browser's `createImageBitmap`, as far as a picture that already fits needs it: it
 * decodes the whole picture upright, and fails where it cannot.
 */
export function decodePictures(): void {
  globalThis.createImageBitmap = async (picture: unknown): Promise<Decoded> => {
    if (!(picture instanceof Blob)) throw new Error('only pictures as bytes are decoded here');
    const { data, info } = await sharp(Buffer.from(await picture.arrayBuffer()), {
      failOn: 'truncated',
    })
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, rgba: data, close: () => undefined };
  };
}
