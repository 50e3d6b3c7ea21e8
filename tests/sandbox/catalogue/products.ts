import { BACKDROPS, COLOURS, type Colour } from './colours';
import { KINDS, type Kind } from './kinds';
import { seeded } from './random';

export const PATTERNS = ['plain', 'stripes', 'dots', 'band'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Where and how the object stands in its picture. */
export interface Composition {
  readonly backdrop: readonly [string, string];
  /** Share of the picture's side that the object takes. */
  readonly scale: number;
  /** Offset of the object from the centre, as a share of the side. */
  readonly shift: readonly [number, number];
  /** Degrees. */
  readonly tilt: number;
  /** Drawing proportions, each from 0 to 1. */
  readonly shape: readonly [number, number, number];
  /** What else stands in the picture. */
  readonly prop: 'none' | 'disc' | 'wall' | 'block' | 'leaf';
}

/** One product: several suppliers offer it with the same picture. */
export interface Product {
  /** `mug-3-1`: kind, design, variant. Variants of a design are look-alikes of each other. */
  readonly id: string;
  readonly index: number;
  readonly kind: Kind;
  readonly colour: Colour;
  readonly accent: Colour;
  readonly pattern: Pattern;
  readonly composition: Composition;
}

const DESIGNS = 5;
const VARIANTS = 4;

function composition(seed: string, design: number): Composition {
  const random = seeded(`composition ${seed}`);
  const span = (low: number, high: number): number => low + random.next() * (high - low);
  return {
    backdrop: random.pick(BACKDROPS),
    scale: span(0.6, 0.84),
    shift: [span(-0.07, 0.07), span(-0.04, 0.05)],
    tilt: span(-9, 9),
    // Five designs spread over the first proportion, so that no two have the same outline.
    shape: [(design + span(0.1, 0.9)) / DESIGNS, random.next(), random.next()],
    prop: random.pick(['none', 'disc', 'wall', 'block', 'leaf'] as const),
  };
}

function design(kind: Kind, number: number): Omit<Product, 'index'>[] {
  const seed = `${kind.id}-${String(number)}`;
  const random = seeded(`design ${seed}`);
  const scene = composition(seed, number);
  const first = random.int(0, COLOURS.length - 1);
  const pattern = random.int(0, PATTERNS.length - 1);
  const at = (index: number): Colour => COLOURS[index % COLOURS.length] as Colour;
  // The last variant keeps the first one's colour and changes its pattern and its small parts.
  const steps = [0, 3, 7, 0] as const;
  return steps.map((step, variant) => ({
    id: `${seed}-${String(variant)}`,
    kind,
    colour: at(first + step),
    accent: at(first + step + (variant === VARIANTS - 1 ? 9 : 5)),
    pattern: PATTERNS[(pattern + (variant === VARIANTS - 1 ? 2 : 0)) % PATTERNS.length] as Pattern,
    composition: scene,
  }));
}

/** All 540 products. Nothing in them depends on the clock or on the machine. */
export const PRODUCTS: readonly Product[] = KINDS.flatMap((kind) =>
  Array.from({ length: DESIGNS }, (_, number) => design(kind, number)).flat(),
).map((product, index) => ({ ...product, index }));

const byId = new Map(PRODUCTS.map((product) => [product.id, product]));

export function findProduct(id: string): Product | undefined {
  return byId.get(id);
}

/** The other products of the same design: same composition, another colour or pattern. */
export function lookAlikes(product: Product): readonly Product[] {
  const design = product.id.slice(0, product.id.lastIndexOf('-'));
  return PRODUCTS.filter((other) => other !== product && other.id.startsWith(`${design}-`));
}
