import fc from 'fast-check';
import { SHOPS } from './shops';

const EXAMPLES = Object.values(SHOPS).flatMap(({ at, examples }) =>
  examples.map(([given]) => at + given),
);

/** Signs of size and other pieces that shops write, and what could mislead their reader. */
const PIECES = [
  ...['/', '.', '_', '-', '@', '%', '?', '&', '=', '#', ':', '7', 'a', '.jpg', '.webp', '%2e%2e/'],
  ...['_220x220', 'q80', '_.webp', '_.avif', '.220x220', '.jpg_s.jpg', '-tps-', '._AC_SX300_'],
  ...['_small', '_300x', '_crop_center', '@2x', '.progressive', '/il_340x270', '/s-l225.jpg'],
  ...['_tn', '@resize_w320_nl', '~tplv-a1-resize-webp:9:9.webp', '/wc300', '/230x230ex', '-medium'],
  ...['2X_', '-O', '-F', '$_12', '&width=300', '?_ex=128x128', '&fitin=9:9', '&downsize=9:*'],
  ...['&token=1', ':8443', '.evil.test', 'user@', 'user:pass@', '//', '\\'],
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 }));

/** How far into the address a piece is written, 0..1; at the end most, where sizes stand. */
const place = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
const times = fc.integer({ min: 1, max: 3 });

/** An example of a shop with pieces written into it, anywhere behind its scheme, once or repeatedly. */
export const shopAddress = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.array(fc.tuple(place, piece, times), { maxLength: 3 }))
  .map(([example, insertions]) => insertions.reduce(inserted, example));

/** Any text at all, any address, and those of shops most. */
export const anyAddress = fc.oneof(
  { arbitrary: shopAddress, weight: 4 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  { arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }), weight: 1 },
);

function inserted(
  address: string,
  [share, text, count]: readonly [number, string, number],
): string {
  const behindScheme = 'https://'.length;
  const at = behindScheme + Math.round(share * (address.length - behindScheme));
  return address.slice(0, at) + text.repeat(count) + address.slice(at);
}
