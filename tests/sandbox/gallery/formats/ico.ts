const HEADER = 6;
const ENTRY = 16;

/** A Windows icon that holds one PNG of 256 pixels, the most that its byte for the side can say. */
export function encodeIco(png: Buffer): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  // Width and height stay 0, which means 256.
  head.writeUInt16LE(1, HEADER + 4);
  head.writeUInt16LE(32, HEADER + 6);
  head.writeUInt32LE(png.length, HEADER + 8);
  head.writeUInt32LE(head.length, HEADER + 12);
  return Buffer.concat([head, png]);
}
