import sharp from 'sharp';

/**
 * Gives Node the browser's `createImageBitmap`, as far as a picture that already fits needs it: it
 * decodes the whole picture, and fails where it cannot.
 */
export function decodePictures(): void {
  globalThis.createImageBitmap = async (picture: unknown) => {
    if (!(picture instanceof Blob)) throw new Error('only pictures as bytes are decoded here');
    const { info } = await sharp(Buffer.from(await picture.arrayBuffer()), { failOn: 'truncated' })
      .autoOrient()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, close: () => undefined };
  };
}
