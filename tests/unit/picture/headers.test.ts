import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sniffFormat } from '@/lib/picture/format';
import { inspectPicture } from '@/lib/picture/inspect';
import { jpegOrientation, stripJpeg } from '@/lib/picture/jpeg';
import { hasAlpha, stripPng } from '@/lib/picture/png';
import { headerShape, isTurned } from '@/lib/picture/shape';
import { encodeBmp } from '../../sandbox/gallery/formats/bmp';
import { encodeIco } from '../../sandbox/gallery/formats/ico';

const SHAPE = { width: 60, height: 40 };
const picture = () => sharp({ create: { ...SHAPE, channels: 3, background: '#c05020' } });
const HUGE = 30_000;
const TOO_MANY = { error: { code: 'picture-too-many-pixels', facts: { megapixels: 900 } } };

let png: Buffer;
let jpeg: Buffer;
let avif: Buffer;
let bmp: Buffer;

beforeAll(async () => {
  png = await picture().png().toBuffer();
  jpeg = await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  avif = await picture().avif().toBuffer();
  bmp = encodeBmp({ rgb: await picture().raw().toBuffer(), ...SHAPE });
});

/** An icon's directory over the pictures themselves. */
function icon(pictures: readonly Buffer[]): Buffer {
  const ends = pictures.map((_, index) => Buffer.concat(pictures.slice(0, index + 1)).length);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  pictures.forEach(({ length }, index) => {
    head.writeUInt32LE(length, 6 + 16 * index + 8);
    head.writeUInt32LE(head.length + (ends[index] ?? 0) - length, 6 + 16 * index + 12);
  });
  return Buffer.concat([head, ...pictures]);
}

/** A bitmap as icons hold it: without its first header, twice as high. */
function iconBitmap(height: number): Buffer {
  const inner = Buffer.from(bmp.subarray(14));
  inner.writeInt32LE(2 * height, 8);
  return inner;
}

function huge(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file);
  changed.writeUInt32BE(HUGE, at);
  changed.writeUInt32BE(HUGE, at + 4);
  return changed;
}

describe('an AVIF', () => {
  const branded = (major: string, ...others: string[]): Buffer => {
    const brands = Buffer.from([major, '\0\0\0\0', ...others].join(''), 'latin1');
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + brands.length);
    head.write('ftyp', 4, 'latin1');
    return Buffer.concat([head, brands, avif.subarray(avif.readUInt32BE(0))]);
  };

  it.each([
    ['its own brand first', ['avif', 'mif1', 'miaf'], 'avif'],
    ['HEIF’s brand first', ['mif1', 'miaf', 'avif'], 'avif'],
    ['a moving one’s brand', ['msf1', 'avis'], 'avif'],
    ['HEIF’s brands alone', ['mif1', 'miaf', 'heic'], 'heic'],
    ['a brand of Nokia’s first', ['MiHE', 'mif1', 'heic'], 'heic'],
    ['the brands of a film', ['isom', 'mp41'], null],
  ])('is told by its brands: %s', (_, [major = '', ...others], format) => {
    expect(sniffFormat(branded(major, ...others))).toBe(format);
  });

  it('has brands only where its first box says that they end', () => {
    const film = branded('isom');
    expect(sniffFormat(Buffer.concat([film.subarray(0, 16), Buffer.from('avifavif')]))).toBeNull();
  });

  it('tells its size before it is decoded', () => {
    expect(headerShape(avif, 'avif')).toEqual(SHAPE);
    const at = avif.indexOf('ispe') + 8;
    expect(inspectPicture(huge(avif, at))).toMatchObject(TOO_MANY);
  });

  it('is as large as its largest picture: a grid, not its tiles', () => {
    const at = avif.indexOf('ispe') - 4;
    const ispe = avif.subarray(at, at + 20);
    const both = Buffer.concat([avif.subarray(0, at), huge(ispe, 12), avif.subarray(at)]);
    for (const box of ['meta', 'iprp', 'ipco']) {
      const size = both.indexOf(box) - 4;
      both.writeUInt32BE(both.readUInt32BE(size) + ispe.length, size);
    }
    expect(headerShape(both, 'avif')).toEqual({ width: HUGE, height: HUGE });
  });
});

describe('an icon', () => {
  it('tells its size by the headers of its pictures', () => {
    expect(headerShape(encodeIco(png), 'ico')).toEqual(SHAPE);
    expect(headerShape(icon([iconBitmap(40)]), 'ico')).toEqual(SHAPE);
    expect(headerShape(icon([iconBitmap(39), png]), 'ico')).toEqual(SHAPE);
  });

  it('with a picture of 30,000 x 30,000 pixels is refused before it is decoded', () => {
    expect(inspectPicture(icon([png, huge(png, 16)]))).toMatchObject(TOO_MANY);
  });

  it('whose directory points outside leaves it to the decoder', () => {
    const cut = icon([png]).subarray(0, 22);
    expect(inspectPicture(cut)).toEqual({ ok: true, value: 'ico' });
  });
});

describe('a bitmap', () => {
  it('tells its size, also from the top and with the header of OS/2', () => {
    const fromTop = Buffer.from(bmp);
    fromTop.writeInt32LE(-40, 22);
    const core = Buffer.from(bmp.subarray(0, 26));
    core.writeUInt32LE(12, 14);
    core.writeUInt16LE(60, 18);
    core.writeUInt16LE(40, 20);
    for (const file of [bmp, fromTop, core]) expect(headerShape(file, 'bmp')).toEqual(SHAPE);
  });
});

describe('a PNG', () => {
  it('that its EXIF chunk turns is known, before its pixels or after', async () => {
    const turned = await picture().withMetadata({ orientation: 6 }).png().toBuffer();
    const at = turned.indexOf('eXIf') - 4;
    const end = at + 12 + turned.readUInt32BE(at);
    const iend = turned.length - 12;
    const exif = turned.subarray(at, end);
    const rest = Buffer.concat([turned.subarray(0, at), turned.subarray(end, iend)]);
    expect(isTurned(turned, 'png')).toBe(true);
    expect(isTurned(Buffer.concat([rest, exif, turned.subarray(iend)]), 'png')).toBe(true);
    expect(isTurned(png, 'png')).toBe(false);
  });

  it('tells whether it can have pixels that are not opaque', async () => {
    const clear = () =>
      sharp({ create: { ...SHAPE, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } });
    expect(hasAlpha(png)).toBe(false);
    expect(hasAlpha(await picture().greyscale().png().toBuffer())).toBe(false);
    expect(hasAlpha(await clear().png().toBuffer())).toBe(true);
    expect(hasAlpha(await clear().greyscale().png().toBuffer())).toBe(true);
    expect(hasAlpha(await clear().png({ palette: true }).toBuffer())).toBe(true);
  });
});

describe('a JPEG with bytes between its segments that belong to none', () => {
  it.each([
    ['zeros', [0, 0]],
    ['fill bytes', [0xff, 0xff]],
    ['a marker of restart', [0xff, 0xd0]],
  ])('is read as decoders read it: %s', (_, stray) => {
    const second = 4 + jpeg.readUInt16BE(4);
    for (const at of [2, second]) {
      const odd = Buffer.concat([jpeg.subarray(0, at), Buffer.from(stray), jpeg.subarray(at)]);
      expect(headerShape(odd, 'jpeg')).toEqual(SHAPE);
      expect(jpegOrientation(odd)).toBe(6);
      const stripped = stripJpeg(odd);
      expect(stripped && Buffer.from(stripped).equals(stripJpeg(jpeg) ?? Buffer.of())).toBe(true);
    }
  });
});

describe('damaged files', () => {
  it('never make it throw', () => {
    const files = fc.constantFrom<'avif' | 'ico' | 'bmp' | 'png'>('avif', 'ico', 'bmp', 'png');
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(255), fc.nat(), (file, at, value, length) => {
        const source = { avif, ico: icon([iconBitmap(40), png]), bmp, png }[file];
        const bytes = Buffer.from(source.subarray(0, length % (source.length + 1)));
        if (bytes.length > 0) bytes[at % bytes.length] = value;
        inspectPicture(bytes);
        isTurned(bytes, 'png');
        hasAlpha(bytes);
        stripPng(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
