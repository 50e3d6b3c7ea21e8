import { brandsOf } from './boxes';

export type PictureFormat =
  'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'ico' | 'svg';

const LEADS: [PictureFormat, number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['ico', [0, 0, 1, 0]],
];

/**
 * Tells a picture's format from its bytes, never from a name or a declared type.
 * @returns null where the bytes are no picture that we know
 */
export function sniffFormat(bytes: Uint8Array): PictureFormat | null {
  for (const [format, lead] of LEADS) {
    if (lead.every((byte, index) => bytes[index] === byte)) return format;
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  const boxed = boxedFormat([...brandsOf(bytes)]);
  if (boxed) return boxed;
  const start = ascii(bytes, 0, 1024).trimStart();
  return /^(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(start) && start.includes('<svg')
    ? 'svg'
    : null;
}

const AVIF = ['avif', 'avis'];
const HEIC = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/**
 * Told by any of its brands (AV1 Image File Format 1.2, 8; ISO/IEC 23008-12, 10): an AVIF may name
 * those of HEIF before its own, and it is its own that Chromium goes by.
 */
function boxedFormat(brands: readonly string[]): PictureFormat | null {
  if (brands.some((brand) => AVIF.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC.includes(brand)) ? 'heic' : null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
