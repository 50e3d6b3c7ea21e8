/** An AVIF that names HEIF's brand before its own, as some encoders do (AV1 Image File Format 1.2). */
export function withBrandOfHeif(avif: Buffer): Buffer {
  const file = Buffer.from(avif);
  file.write('mif1', 8, 'latin1');
  return file;
}

/** A JPEG with two bytes between its first segments that belong to none. Decoders pass over them. */
export function withStrayBytes(jpeg: Buffer): Buffer {
  const end = 4 + jpeg.readUInt16BE(4);
  return Buffer.concat([jpeg.subarray(0, end), Buffer.alloc(2), jpeg.subarray(end)]);
}
