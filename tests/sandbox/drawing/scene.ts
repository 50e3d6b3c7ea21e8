import type { KindId } from '../catalogue/kinds';
import type { Product } from '../catalogue/products';
import * as gadgets from './gadgets';
import * as home from './home';
import { inkOf, n, oval, outline, tint, type Ink } from './ink';
import * as kitchen from './kitchen';
import * as wear from './wear';

const DRAWINGS: Readonly<Record<KindId, (ink: Ink) => string>> = {
  ...kitchen,
  ...home,
  ...wear,
  ...gadgets,
};

/** The picture's own square of units, whatever its size in pixels. */
const SIDE = 200;

/** Where objects that are not tall touch the ground, in the object's units. */
const GROUND: Readonly<Partial<Record<KindId, number>>> = {
  mug: 37,
  teapot: 39,
  bowl: 25,
  cushion: 42,
  shoe: 33,
  cap: 25,
  glasses: 22,
  headphones: 36,
  camera: 32,
  car: 36,
};

const SHADE = `<linearGradient id="shade" x1="0" x2="1" y1="0" y2="0.25">
<stop offset="0" stop-color="#fff" stop-opacity=".28"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/>
<stop offset="1" stop-color="#000" stop-opacity=".26"/></linearGradient>
<radialGradient id="shadow"><stop offset="0" stop-color="#000" stop-opacity=".34"/>
<stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient>`;

/** A product's picture: backdrop, something beside it, its shadow and the object itself. */
export function sceneSvg(product: Product, pixels: number): string {
  const { backdrop } = product.composition;
  const [top, bottom] = backdrop;
  const defs = `<linearGradient id="backdrop" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;
  return svg(
    pixels,
    defs,
    `<rect width="${String(SIDE)}" height="${String(SIDE)}" fill="url(#backdrop)"/>${prop(product)}${object(product)}`,
  );
}

/** The object and its shadow alone, on nothing: to be put on other ground. */
export function cutoutSvg(product: Product, pixels: number): string {
  return svg(pixels, '', object(product));
}

function svg(pixels: number, defs: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(pixels)}" height="${String(pixels)}" viewBox="0 0 ${String(SIDE)} ${String(SIDE)}"><defs>${SHADE}${defs}</defs>${content}</svg>`;
}

function object(product: Product): string {
  const { scale, shift, tilt } = product.composition;
  const size = (SIDE * scale) / 100;
  const x = SIDE * (0.5 + shift[0]);
  const y = SIDE * (0.5 + shift[1]);
  const ground = y + (GROUND[product.kind.id] ?? 48) * size;
  return (
    `<ellipse cx="${n(x)}" cy="${n(ground)}" rx="${n(46 * size)}" ry="${n(8 * size)}" fill="url(#shadow)"/>` +
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(tilt)}) scale(${n(size)})">${DRAWINGS[product.kind.id](inkOf(product))}</g>`
  );
}

/** What gives each design its own composition. */
function prop({ composition: { prop: kind, backdrop, shape } }: Product): string {
  const tone = tint(backdrop[1], -0.1);
  const light = tint(backdrop[0], 0.5);
  const paint = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`;
  const x = 30 + shape[1] * 140;
  switch (kind) {
    case 'none':
      return '';
    case 'disc':
      return paint(oval(x, 80, 66), light);
    case 'wall':
      return `<rect y="${n(120 + shape[2] * 40)}" width="${String(SIDE)}" height="90" fill="${tone}"/>`;
    case 'block':
      return paint(outline([x - 34, 40], [x + 34, 30], [x + 34, 200], [x - 34, 200]), tone);
    case 'leaf':
      return (
        `<g opacity=".55" transform="translate(${n(shape[1] > 0.5 ? 196 : 4)} 10)">` +
        [-30, 10, 50]
          .map(
            (turn) =>
              `<g transform="rotate(${String(turn)})">${paint('M0 0C-16 26 -12 58 0 84C12 58 16 26 0 0z', '#8aa58a')}</g>`,
          )
          .join('') +
        '</g>'
      );
  }
}
