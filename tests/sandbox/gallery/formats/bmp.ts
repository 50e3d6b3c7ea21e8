/** Pixels in rows from the top, three bytes each, as sharp's `raw()` gives them. */
export interface Pixels {
  readonly rgb: Buffer;
  readonly width: number;
  readonly height: number;
}

const HEADERS = 54;
/** Pixels per metre: 72 to the inch. */
const DENSITY = 2_835;

/** A Windows bitmap: 24 bits, not packed, rows from the bottom and padded to four bytes. */
export function encodeBmp({ rgb, width, height }: Pixels): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(HEADERS + row * height);
  file.write('BM', 0, 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(HEADERS, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeUInt32LE(row * height, 34);
  file.writeInt32LE(DENSITY, 38);
  file.writeInt32LE(DENSITY, 42);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 3;
      const to = HEADERS + (height - 1 - y) * row + x * 3;
      file[to] = rgb[from + 2] ?? 0;
      file[to + 1] = rgb[from + 1] ?? 0;
      file[to + 2] = rgb[from] ?? 0;
    }
  }
  return file;
}
