import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sniffFormat } from '@/lib/picture/format';
import { inspectPicture } from '@/lib/picture/inspect';
import { jpegOrientation, stripJpeg } from '@/lib/picture/jpeg';
import { stripPng } from '@/lib/picture/png';
import { headerShape, isTurned } from '@/lib/picture/shape';

const SECRET = 'SERIAL-NUMBER-OF-MY-CAMERA';
const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#c05020' } });

let jpeg: Uint8Array;
let progressive: Uint8Array;
let png: Uint8Array;

beforeAll(async () => {
  const exif = {
    IFD0: { Model: SECRET, Copyright: SECRET },
    IFD3: { GPSLatitude: '51/1 30/1 3230/100' },
  };
  jpeg = await picture().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  progressive = await picture().withExif(exif).jpeg({ progressive: true }).toBuffer();
  png = await picture().withExif(exif).png().toBuffer();
});

const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);

describe('a JPEG', () => {
  it('loses its metadata and keeps every pixel', async () => {
    for (const original of [jpeg, progressive]) {
      const stripped = stripJpeg(original);
      expect(stripped).not.toBeNull();
      if (!stripped) continue;
      expect(holds(original, SECRET)).toBe(true);
      expect(holds(stripped, SECRET)).toBe(false);
      expect(holds(stripped, 'Exif')).toBe(false);
      expect(await pixels(stripped)).toEqual(await pixels(original));
    }
  });

  it('loses what hides behind its end', () => {
    const stripped = stripJpeg(Buffer.concat([jpeg, Buffer.from(SECRET)]));
    expect(stripped && holds(stripped, SECRET)).toBe(false);
  });

  it('loses a comment between its scans, and the small picture in its header', async () => {
    const comment = Buffer.from([0xff, 0xfe, 0, SECRET.length + 2, ...Buffer.from(SECRET)]);
    const bytes = Buffer.from(progressive);
    const second = bytes.indexOf(
      Buffer.from([0xff, 0xda]),
      bytes.indexOf(Buffer.from([0xff, 0xda])) + 2,
    );
    const commented = Buffer.concat([bytes.subarray(0, second), comment, bytes.subarray(second)]);
    const stripped = stripJpeg(commented);
    expect(stripped && holds(stripped, SECRET)).toBe(false);
    expect(stripped && (await pixels(stripped))).toEqual(await pixels(progressive));

    const thumbnail = Buffer.alloc(2 * 2 * 3, 0x77);
    const jfif = [0xff, 0xe0, 0, 16 + 12, ...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 2, 2];
    const plain = Buffer.from(stripJpeg(jpeg) ?? []);
    const after = plain.readUInt16BE(4) + 4;
    const withSmall = Buffer.concat([
      plain.subarray(0, 2),
      Buffer.from(jfif),
      thumbnail,
      plain.subarray(after),
    ]);
    const bare = stripJpeg(withSmall);
    expect(bare && holds(bare, 'wwwwwwwwwwww')).toBe(false);
    expect(bare && (await pixels(bare))).toEqual(await pixels(plain));
  });

  it('is known to be cut off', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      expect(stripJpeg(jpeg.subarray(0, Math.floor(jpeg.length * share)))).toBeNull();
    }
  });

  it('tells its size and how it is turned', () => {
    expect(headerShape(jpeg, 'jpeg')).toEqual({ width: 60, height: 40 });
    expect(jpegOrientation(jpeg)).toBe(6);
    expect(isTurned(jpeg, 'jpeg')).toBe(true);
    expect(isTurned(progressive, 'jpeg')).toBe(false);
  });
});

describe('a PNG', () => {
  it('loses its metadata and keeps every pixel', async () => {
    const stripped = stripPng(png);
    expect(holds(png, SECRET)).toBe(true);
    expect(stripped && holds(stripped, SECRET)).toBe(false);
    expect(stripped && (await pixels(stripped))).toEqual(await pixels(png));
  });

  it('is known to be cut off', () => {
    expect(stripPng(png.subarray(0, png.length - 5))).toBeNull();
  });
});

describe('inspectPicture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'knows %s by its bytes',
    async (format) => {
      const bytes = await picture().toFormat(format).toBuffer();
      expect(sniffFormat(bytes)).toBe(format);
      expect(inspectPicture(bytes)).toEqual({ ok: true, value: format });
      expect(headerShape(bytes, format)).toEqual({ width: 60, height: 40 });
    },
  );

  it.each([
    ['nothing', '', 'picture-empty'],
    ['words', 'not a picture at all', 'picture-not-one'],
    ['a page', '<!doctype html><svg></svg>', 'picture-not-one'],
    ['a drawing', '<?xml version="1.0"?><svg xmlns="x"/>', 'picture-vector'],
    ['an iPhone’s photo', '\0\0\0\x18ftypheic', 'picture-format'],
  ])('refuses %s', (_, text, code) => {
    expect(inspectPicture(Buffer.from(text, 'latin1'))).toMatchObject({ error: { code } });
  });

  it('refuses 30,000 x 30,000 pixels from the header alone', () => {
    const header = Buffer.from(png.subarray(0, 33));
    header.writeUInt32BE(30_000, 16);
    header.writeUInt32BE(30_000, 20);
    expect(inspectPicture(header)).toMatchObject({
      error: { code: 'picture-too-many-pixels', facts: { megapixels: 900 } },
    });
  });

  it('never throws on damaged files, and stripping neither', () => {
    const files = fc.constantFrom<'jpeg' | 'progressive' | 'png'>('jpeg', 'progressive', 'png');
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(255), fc.nat(), (file, at, value, length) => {
        const source = { jpeg, progressive, png }[file];
        const bytes = Buffer.from(source.subarray(0, length % (source.length + 1)));
        if (bytes.length > 0) bytes[at % bytes.length] = value;
        inspectPicture(bytes);
        stripJpeg(bytes);
        stripPng(bytes);
        jpegOrientation(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
