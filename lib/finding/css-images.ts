import type { Size } from './picture';

// Pictures in addresses take megabytes, so all of these read long runs at once and each text in one
// way only: a choice at every character is more than the browser remembers.
const STRING = String.raw`"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'`;
/** An escaped character without quotes around: by its code, with a space after it, or as it is. */
const ESCAPE = String.raw`\\[\da-f]{1,5}(?![\da-f])\s?|\\[\da-f]{6}\s?|\\[^\da-f]`;
const PLAIN = String.raw`[^\s"'()\\]*`;
/** What matters in a value: addresses, texts, brackets, commas and resolutions. */
const TOKEN = new RegExp(
  [
    String.raw`url\(\s*(?:${STRING}|(${PLAIN}(?:(?:${ESCAPE})${PLAIN})*))\s*\)`,
    STRING,
    String.raw`(?<![\w-])([\w-]*)\(`,
    String.raw`\)`,
    ',',
    String.raw`(?<![\w.-])(\d+(?:\.\d+)?|\.\d+)(x|dppx|dpi|dpcm)\b`,
  ].join('|'),
  'gi',
);
/** Dots per CSS pixel in each unit of resolution. */
const DENSITY: Record<string, number> = { x: 1, dppx: 1, dpi: 1 / 96, dpcm: 2.54 / 96 };

/**
 * The addresses in a CSS value, layer by layer as commas part them, those of the highest resolution
 * first. A layer without a picture (a gradient, `none`) has none.
 * @param value of `background-image`, `content`, `cursor` and the like
 */
export function cssImages(value: string): string[][] {
  type Found = { address: string; density: number };
  let layer: Found[] = [];
  const layers = [layer];
  const functions: string[] = [];
  const add = (escaped: string): void => void layer.push({ address: plain(escaped), density: 1 });
  for (const token of value.matchAll(TOKEN)) {
    const [text, ...parts] = token;
    const [double, single, bare, doubleText, singleText, name, resolution, unit = ''] = parts;
    const address = double ?? single ?? bare;
    const string = doubleText ?? singleText;
    const last = layer.at(-1);
    if (address !== undefined) add(address);
    else if (string !== undefined && isImageSet(functions.at(-1))) add(string);
    else if (name !== undefined) functions.push(name.toLowerCase());
    else if (text === ')') functions.pop();
    else if (text === ',' && functions.length === 0) layers.push((layer = []));
    else if (resolution !== undefined && last && isImageSet(functions.at(-1))) {
      last.density = Number(resolution) * (DENSITY[unit.toLowerCase()] ?? 1);
    }
  }
  return layers.map((found) =>
    found
      .filter(({ address }) => address !== '')
      .toSorted((a, b) => b.density - a.density)
      .map(({ address }) => address),
  );
}

function isImageSet(name: string | undefined): boolean {
  return name === 'image-set' || name === '-webkit-image-set';
}

/** Undoes the escapes of CSS: `\26 ` is `&`, `\"` is `"`, a break after `\` is nothing. */
function plain(escaped: string): string {
  return escaped.replace(/\\(?:([\da-f]{1,6})\s?|(\r\n|[\n\r\f])|([\s\S]))/gi, (...match) => {
    const [, hex, lineBreak, other] = match as (string | undefined)[];
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return lineBreak === undefined ? (other ?? '') : '';
  });
}

function character(code: number): string {
  const isOne = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isOne ? String.fromCodePoint(code) : '\u{FFFD}';
}

/**
 * Which part of its box a background's layer fills at most, 0..1, by its `background-size`. Only
 * sizes in pixels say that it is less than all; a picture that is repeated counts once.
 * @param sizes the computed `background-size`, whose layers are repeated where they are too few
 * @param box CSS pixels
 * @param natural tells the picture's own size, which it has where none is set; null: unknown
 */
export function layerShare(
  sizes: string,
  layer: number,
  box: Size,
  natural: () => Size | null,
): { share: number; isTiny: boolean } {
  const all = sizes.split(',');
  const size = (all[layer % all.length] ?? '').trim();
  const [width, height] = size.split(/\s+/).map(pixels);
  const own = /^auto(?: auto)?$/.test(size) ? natural() : null;
  // One side alone keeps the picture's proportions, which are taken for a square's.
  const across = own?.width ?? width ?? height ?? null;
  const down = own?.height ?? height ?? width ?? null;
  if (across === null || down === null) return { share: 1, isTiny: false };
  const share = Math.min(1, across / box.width) * Math.min(1, down / box.height);
  return { share, isTiny: Math.min(across, down) < LEAST_SIDE };
}

function pixels(size: string): number | null {
  return size.endsWith('px') ? Number.parseFloat(size) : null;
}

/** CSS pixels: a smaller picture is an icon, a pixel that counts visitors or a placeholder. */
export const LEAST_SIDE = 24;
