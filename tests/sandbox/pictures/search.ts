import type { Product } from '../catalogue/products';
import { coarsen } from './coarse';
import { CELLS, mirrored, Raster, WHOLE, type Descriptor, type Window } from './raster';
import { searchIndex, type Indexed } from './search-index';

/** A product and how far its picture is from the one searched for; 0 is equal. */
export interface Match {
  readonly product: Product;
  /** Root of the weighted mean square of colour differences, in CIE Lab units. */
  readonly distance: number;
}

/** Beyond this distance two pictures have nothing in common. */
export const FARTHEST = 19;

/** One way of looking at the picture searched for. */
interface Probe {
  readonly fine: Descriptor;
  readonly coarse: Descriptor;
  /** Added to the squared distance: a small window must fit better than the whole picture. */
  readonly handicap: number;
}

/** How many windows, the best at a first look, are compared cell by cell. */
const SHORTLIST = 4;
const SIZES = [0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44] as const;
const STEPS = 5;

/**
 * Ranks the catalogue by what a picture shows: the picture as a whole, square windows in it, its
 * mirror image, and the catalogue's own pictures with their edges cut off.
 */
export async function searchByPicture(bytes: Buffer): Promise<Match[]> {
  const [raster, index] = await Promise.all([Raster.read(bytes, 96), searchIndex()]);
  const whole = raster.describe(WHOLE);
  // A picture without colour can only be compared by its lightness.
  const chroma = isGrey(whole) ? 0 : 1;
  const wholes = bothWays(whole, 0);
  const windows = squares(raster).flatMap(({ window, handicap }) =>
    bothWays(raster.describe(window), handicap),
  );
  return index
    .map((entry) => ({
      product: entry.product,
      distance: Math.sqrt(closest(entry, wholes, windows, chroma)),
    }))
    .filter((match) => match.distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance);
}

function bothWays(descriptor: Descriptor, handicap: number): Probe[] {
  const mirror = mirrored(descriptor);
  return [
    { fine: descriptor, coarse: coarsen(descriptor), handicap },
    { fine: mirror, coarse: coarsen(mirror), handicap: handicap + 0.5 },
  ];
}

function isGrey(descriptor: Descriptor): boolean {
  return descriptor.every((value, at) => at % 3 === 0 || Math.abs(value) < 2);
}

function closest(
  entry: Indexed,
  wholes: readonly Probe[],
  windows: readonly Probe[],
  chroma: number,
): number {
  const { whole, crops, weights } = entry;
  const promising = shortlist(entry, windows, chroma);
  const found = [
    ...[...wholes, ...promising].map(
      (probe) => probe.handicap + difference(probe.fine, whole, weights, chroma),
    ),
    ...crops.flatMap((crop) =>
      wholes.map((probe) => probe.handicap + 3 + difference(probe.fine, crop, EVEN, chroma)),
    ),
  ];
  return Math.min(...found);
}

/** The windows that come nearest at a first look. */
function shortlist(entry: Indexed, windows: readonly Probe[], chroma: number): readonly Probe[] {
  const best: { probe: Probe; rough: number }[] = [];
  let limit = Infinity;
  for (const probe of windows) {
    const rough =
      probe.handicap + difference(probe.coarse, entry.coarse, entry.coarseWeights, chroma);
    if (rough >= limit) continue;
    best.push({ probe, rough });
    best.sort((a, b) => a.rough - b.rough);
    best.length = Math.min(best.length, SHORTLIST);
    limit = best.length < SHORTLIST ? Infinity : (best.at(-1)?.rough ?? Infinity);
  }
  return best.map(({ probe }) => probe);
}

const EVEN = new Float32Array(CELLS * CELLS).fill(1 / (CELLS * CELLS));

/** The weighted mean of squared colour differences; `chroma` 0 leaves colour out. */
function difference(
  one: Descriptor,
  other: Descriptor,
  weights: Float32Array,
  chroma: number,
): number {
  let sum = 0;
  for (let cell = 0, at = 0; cell < weights.length; cell += 1, at += 3) {
    const l = (one[at] ?? 0) - (other[at] ?? 0);
    const a = (one[at + 1] ?? 0) - (other[at + 1] ?? 0);
    const b = (one[at + 2] ?? 0) - (other[at + 2] ?? 0);
    sum += (weights[cell] ?? 0) * (l * l + chroma * (a * a + b * b));
  }
  return sum;
}

/** Square windows of several sizes on a grid, for products in the middle of a larger scene. */
function squares({ width, height }: Raster): { window: Window; handicap: number }[] {
  const short = Math.min(width, height);
  const sizes = width === height ? SIZES : [1, ...SIZES];
  return sizes.flatMap((size) => {
    const share = { width: (size * short) / width, height: (size * short) / height };
    return grid(1 - share.width).flatMap((left) =>
      grid(1 - share.height).map((top) => ({
        window: { left, top, ...share },
        handicap: 2 + 12 * (1 - size),
      })),
    );
  });
}

function grid(room: number): number[] {
  if (room < 0.01) return [0];
  return Array.from({ length: STEPS }, (_, step) => (room * step) / (STEPS - 1));
}
