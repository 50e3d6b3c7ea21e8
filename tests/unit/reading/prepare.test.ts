import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { stripPng } from '@/lib/picture/png';
import { preparePicture, type Preparation, type PreparedPicture } from '@/lib/reading/prepare';
import { drawPictures } from '../../support/draw-pictures';

beforeAll(drawPictures);

const MOST = 300_000;
const RED = { r: 200, g: 0, b: 0 };
/** Half of the red, half of the white behind it. */
const RED_ON_WHITE = [227, 127, 127, 255];

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
const red = (alpha: number, width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 4, background: { ...RED, alpha } } });

async function prepared(
  file: Uint8Array,
  preparation?: Preparation,
): Promise<PreparedPicture & { bytes: Buffer }> {
  const outcome = await preparePicture(new Uint8Array(file), preparation);
  if (!outcome.ok) throw new Error(outcome.error.code);
  const bytes = Buffer.from(await outcome.value.blob.arrayBuffer());
  return { ...outcome.value, bytes };
}

const pixels = (file: Uint8Array) => sharp(file).ensureAlpha().raw().toBuffer();
const firstPixel = async (file: Uint8Array) => [...(await pixels(file)).subarray(0, 4)];

describe('a PNG that fits', () => {
  it('keeps its file where every pixel is opaque, whatever it could hold', async () => {
    const file = await red(1, 1100, 1100).png().toBuffer();
    const { bytes, sent } = await prepared(file);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', channels: 4 });
    expect(bytes.equals(stripPng(file) ?? Buffer.of())).toBe(true);
    expect(sent).toMatchObject({ sentWidth: 1100, sentHeight: 1100, quality: null });
  });

  it('is put on white where something shows through, and stays a PNG', async () => {
    const { bytes, blob, sent } = await prepared(await red(0.5).png().toBuffer());
    expect(blob.type).toBe('image/png');
    expect(await firstPixel(bytes)).toEqual(RED_ON_WHITE);
    expect((await sharp(bytes).stats()).isOpaque).toBe(true);
    expect(sent).toMatchObject({ sentWidth: 60, sentHeight: 40, quality: null });
  });

  it('is put on white for its very last pixel, or for a colour of its palette', async () => {
    const rgba = await red(1, 1100, 1100).raw().toBuffer();
    rgba[rgba.length - 1] = 254;
    const raw = { width: 1100, height: 1100, channels: 4 } as const;
    const palette = await red(0.5).png({ palette: true }).toBuffer();
    expect(palette.includes('tRNS')).toBe(true);
    for (const file of [await sharp(rgba, { raw }).png().toBuffer(), palette]) {
      expect((await sharp(file).stats()).isOpaque).toBe(false);
      const { bytes } = await prepared(file);
      expect((await sharp(bytes).stats()).isOpaque).toBe(true);
    }
  });

  it('becomes a JPEG where it no longer fits on white', async () => {
    // Packed, a flat picture takes less than what a canvas makes of it.
    const file = await red(0.5, 900, 900).png({ palette: true, compressionLevel: 9 }).toBuffer();
    const mostBytes = file.length + 100;
    const { blob, bytes, sent } = await prepared(file, { mostBytes });
    expect(blob.type).toBe('image/jpeg');
    expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    expect(sent.quality).not.toBeNull();
  });

  it('that its metadata turns goes out upright', async () => {
    const file = await red(1).withMetadata({ orientation: 6 }).png().toBuffer();
    const { bytes, sent } = await prepared(file);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 40, height: 60 });
    expect(sent).toMatchObject({
      originalWidth: 40,
      originalHeight: 60,
      sentWidth: 40,
      sentHeight: 60,
    });
    expect(bytes.includes('eXIf')).toBe(false);
  });
});

describe('a JPEG that fits', () => {
  it('keeps every pixel', async () => {
    const file = await noise(200, 100).withMetadata({ orientation: 1 }).jpeg().toBuffer();
    const { bytes, sent } = await prepared(file);
    expect((await pixels(bytes)).equals(await pixels(file))).toBe(true);
    expect(sent.quality).toBeNull();
  });

  it('that can be decoded and not cleared of its metadata is encoded anew', async () => {
    const file = await noise(200, 100).jpeg().toBuffer();
    const end = file.length - 2;
    // A segment that says it is longer than the file, so that the end behind it is not found.
    const odd = Buffer.concat([file.subarray(0, end), Buffer.from([0xff, 0xfe, 0xff, 0xff])]);
    const open = Buffer.concat([odd, file.subarray(end)]);
    const { bytes, sent } = await prepared(open);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 200 });
    expect(sent.quality).not.toBeNull();
  });

  it('is called damaged only where it cannot be decoded', async () => {
    const file = await noise(200, 100).jpeg().toBuffer();
    const cut = new Uint8Array(file.subarray(0, file.length >> 1));
    expect(await preparePicture(cut)).toMatchObject({ error: { code: 'picture-broken' } });
  });
});

describe('a picture that does not fit', () => {
  it('becomes a JPEG of 300,000 bytes at most, with what it was', async () => {
    const file = await noise(1600, 1200).png().toBuffer();
    const { bytes, sent } = await prepared(file);
    expect(bytes.length).toBeLessThanOrEqual(MOST);
    expect(sent).toMatchObject({
      originalBytes: file.length,
      originalWidth: 1600,
      originalHeight: 1200,
      sentBytes: bytes.length,
    });
    expect(sent.sentWidth).toBeGreaterThanOrEqual(800);
  });

  it('is white behind what shows through', async () => {
    const file = await red(0.5).webp({ lossless: true }).toBuffer();
    const { bytes } = await prepared(file);
    const [, green = 0] = await firstPixel(bytes);
    expect(Math.abs(green - 127)).toBeLessThan(4);
  });

  it('in grey is at most 800 pixels wide, and its original is the coloured one', async () => {
    const file = await red(1, 1600, 400).png().toBuffer();
    const { bytes, sent } = await prepared(file, { isGrey: true });
    const [r, g, b] = await firstPixel(bytes);
    expect([g, b]).toEqual([r, r]);
    expect(sent).toMatchObject({
      originalBytes: file.length,
      originalWidth: 1600,
      sentWidth: 800,
      sentHeight: 200,
    });
    expect(sent.quality).not.toBeNull();
  });
});
