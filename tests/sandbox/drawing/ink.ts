import type { Product } from '../catalogue/products';

/** What a drawing of one kind works with. Objects stand in a box from -50 to 50, y downwards. */
export interface Ink {
  readonly colour: string;
  readonly accent: string;
  readonly dark: string;
  readonly pale: string;
  /** Proportions from 0 to 1, which make the designs of a kind differ. */
  readonly shape: readonly [number, number, number];
  /** The main part: colour, the product's pattern, light and shade. */
  body(path: string): string;
  /** Any other part in a colour of its own, with light and shade. */
  part(path: string, colour: string): string;
  line(path: string, width: number, colour: string): string;
}

export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  return (
    `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}` +
    `v${n(height - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}h${n(2 * r - width)}` +
    `a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}v${n(2 * r - height)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}z`
  );
}

export function oval(x: number, y: number, rx: number, ry = rx): string {
  return `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0z`;
}

/** A closed outline through the points. */
export function outline(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`;
}

/** A number short enough for an SVG. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Mixes a `#rrggbb` colour with black (below 0) or white (above 0); amount from -1 to 1. */
export function tint(hex: string, amount: number): string {
  const target = amount < 0 ? 0 : 255;
  const channels = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16);
    return Math.round(value + (target - value) * Math.abs(amount));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The ink of a product. Ids inside the SVG are numbered, so one ink serves one picture. */
export function inkOf(product: Product): Ink {
  const { colour, accent, composition } = product;
  let clips = 0;
  const shaded = (path: string, fill: string): string =>
    `<path d="${path}" fill="${fill}"/><path d="${path}" fill="url(#shade)"/>`;
  return {
    colour: colour.hex,
    accent: accent.hex,
    dark: tint(colour.hex, -0.55),
    pale: tint(colour.hex, 0.72),
    shape: composition.shape,
    body: (path) => {
      if (product.pattern === 'plain') return shaded(path, colour.hex);
      const id = `clip${String((clips += 1))}`;
      return (
        `<clipPath id="${id}"><path d="${path}"/></clipPath><path d="${path}" fill="${colour.hex}"/>` +
        `<g clip-path="url(#${id})">${pattern(product)}</g><path d="${path}" fill="url(#shade)"/>`
      );
    },
    part: shaded,
    line: (path, width, stroke) =>
      `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`,
  };
}

/** Patterns are coarse: they must survive a thumbnail. */
function pattern({ pattern: kind, accent, colour }: Product): string {
  const light = tint(colour.hex, 0.62);
  switch (kind) {
    case 'plain':
      return '';
    case 'stripes':
      return [-55, -31, -7, 17, 41]
        .map((y) => `<rect x="-60" y="${String(y)}" width="120" height="12" fill="${light}"/>`)
        .join('');
    case 'dots':
      return [-48, -24, 0, 24, 48]
        .flatMap((y, row) =>
          [-48, -24, 0, 24, 48].map(
            (x) =>
              `<circle cx="${String(x + (row % 2) * 12)}" cy="${String(y)}" r="7.5" fill="${light}"/>`,
          ),
        )
        .join('');
    case 'band':
      return `<rect x="-60" y="2" width="120" height="60" fill="${accent.hex}"/>`;
  }
}
