import sharp from 'sharp';

import { PRODUCTS, type Product } from '../catalogue/products';
import { cutoutSvg, sceneSvg } from '../drawing/scene';
import { coarsen, coarsenWeights } from './coarse';
import { CELLS, Raster, WHOLE, type Descriptor, type Window } from './raster';

/** One product as the search sees it. */
export interface Indexed {
  readonly product: Product;
  readonly whole: Descriptor;
  /** What is left when a seller or a buyer cuts the edges off. */
  readonly crops: readonly Descriptor[];
  /** Weight of each cell: the object counts more than the ground around it. Sums to 1. */
  readonly weights: Float32Array;
  readonly coarse: Descriptor;
  readonly coarseWeights: Float32Array;
}

const SIDE = 48;
const GROUND_WEIGHT = 0.2;

const CROPS: readonly Window[] = [0.88, 0.76, 0.64].map((size) => ({
  left: (1 - size) / 2,
  top: (1 - size) / 2,
  width: size,
  height: size,
}));

let index: Promise<readonly Indexed[]> | undefined;

/** The index of the whole catalogue. It is made once, at the first search. */
export function searchIndex(): Promise<readonly Indexed[]> {
  index ??= Promise.all(PRODUCTS.map(indexed));
  return index;
}

async function indexed(product: Product): Promise<Indexed> {
  const [scene, weights] = await Promise.all([
    Raster.read(Buffer.from(sceneSvg(product, SIDE)), SIDE),
    weigh(product),
  ]);
  const whole = scene.describe(WHOLE);
  return {
    product,
    whole,
    crops: CROPS.map((crop) => scene.describe(crop)),
    weights,
    coarse: coarsen(whole),
    coarseWeights: coarsenWeights(weights),
  };
}

async function weigh(product: Product): Promise<Float32Array> {
  const alpha = await sharp(Buffer.from(cutoutSvg(product, SIDE)))
    .resize(CELLS, CELLS)
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  const raw = Float32Array.from(
    alpha,
    (value) => GROUND_WEIGHT + (1 - GROUND_WEIGHT) * (value / 255),
  );
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => value / sum);
}
