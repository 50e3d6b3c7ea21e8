import { MOST_ADDRESSES } from '../messages/pick-order';

const DATA = /^data:/i;
const DATA_PICTURE = /^data:image\//i;
const READABLE = new Set(['http:', 'https:', 'file:', 'blob:']);

/**
 * The whole address of a picture that a page names in its own way.
 * @param base what relative addresses of the page start from
 * @returns null for what names no picture: another scheme, a part of the page itself, nothing
 */
export function wholeAddress(named: string, base: string): string | null {
  const address = named.trim();
  if (address === '' || address.startsWith('#')) return null;
  // Read as it stands: these are long, and taking them apart takes time.
  if (isData(address)) return DATA_PICTURE.test(address) ? address : null;
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return READABLE.has(protocol) ? href : null;
}

/**
 * The addresses under which anybody may find a picture, the best first: whole, none twice, and no
 * more than are ever tried. `blob:` is not among them, it is dead outside of its page; `data:` only
 * where the picture is shown so: beside a file, attributes hold placeholders in it.
 * @param named the last one is what the page shows; it stays, however many are named before
 */
export function addressList(named: readonly string[], base: string): string[] {
  const whole = named
    .map((address) => wholeAddress(address, base))
    .filter((address) => address !== null)
    .filter((address) => !isBlob(address));
  const shown = whole.slice(-1);
  const isShownAsData = shown.some(isData);
  const best = [...new Set(whole)].filter((address) => isShownAsData || !isData(address));
  return [...new Set([...best.slice(0, MOST_ADDRESSES - 1), ...shown])];
}

/** Whether an address lives only in its page. */
export function isBlob(address: string): boolean {
  return /^blob:/i.test(address);
}

/** Whether an address holds the picture itself. */
export function isData(address: string): boolean {
  return DATA.test(address);
}

/** Whether an address is that of a picture by its ending. */
export function hasPictureEnding(address: string): boolean {
  return /\.(?:jpe?g|jfif|png|webp|avif|gif|bmp|svg|ico)(?:[?#]|$)/i.test(address);
}

/** Whether a text in an attribute can be an address at all; attributes hold much else. */
export function isLikeAddress(text: string): boolean {
  const trimmed = text.trim();
  return !/^[{[<]/.test(trimmed) && (trimmed.includes('/') || hasPictureEnding(trimmed));
}
