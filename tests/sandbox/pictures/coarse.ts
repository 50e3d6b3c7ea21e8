import { CELLS, type Descriptor } from './raster';

/** Cells per side of a coarse descriptor, for a first, cheap look. */
const COARSE = 4;
const STEP = CELLS / COARSE;

/** The mean of every block of cells; works on descriptors (3 channels) only. */
export function coarsen(descriptor: Descriptor): Descriptor {
  const result = new Float32Array(COARSE * COARSE * 3);
  for (let at = 0; at < descriptor.length; at += 1) {
    const to = block(Math.floor(at / 3)) * 3 + (at % 3);
    result[to] = (result[to] ?? 0) + (descriptor[at] ?? 0) / (STEP * STEP);
  }
  return result;
}

/** The weights of every block of cells, added up. */
export function coarsenWeights(weights: Float32Array): Float32Array {
  const result = new Float32Array(COARSE * COARSE);
  weights.forEach((weight, cell) => {
    result[block(cell)] = (result[block(cell)] ?? 0) + weight;
  });
  return result;
}

function block(cell: number): number {
  return Math.floor(cell / CELLS / STEP) * COARSE + Math.floor((cell % CELLS) / STEP);
}
