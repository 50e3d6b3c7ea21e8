import { drawFilters } from './filters';
import { categoryPath } from './kinds';
import { PRODUCTS, type Product } from './products';
import { hash, seeded } from './random';
import { SUPPLIERS, type Supplier } from './suppliers';
import { titles } from './titles';

/** What a supplier did to the product's picture before using it. */
export const TREATMENTS = [
  'as-is',
  're-encoded',
  'resized',
  'watermarked',
  'cropped',
  'mirrored',
] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** One supplier's offer of a product. Prices are yuan with two decimals; null is unknown. */
export interface Offer {
  readonly id: number;
  readonly product: Product;
  readonly supplier: Supplier;
  readonly treatment: Treatment;
  /** File names of its pictures; the first is the main one. */
  readonly pictures: readonly string[];
  readonly zh: string;
  readonly en: string | null;
  readonly price: string | null;
  readonly dropshipPrice: string | null;
  readonly promotionPrice: string | null;
  readonly minOrder: number;
  readonly monthSold: number;
  readonly repurchaseRate: string | null;
  readonly tradeScore: string;
  readonly filters: ReadonlySet<string>;
  /** Whole days since it was put up. */
  readonly ageDays: number;
  /** False: the reply has no promotionURL. */
  readonly hasLink: boolean;
  /** Place in an ordinary listing. */
  readonly rank: number;
}

const PICTURES_PER_OFFER = 6;

function offer(product: Product, slot: number, number: number): Offer {
  const random = seeded(`offer ${product.id} ${String(slot)}`);
  const id = 600_000_000_000 + number * 7_307 + random.int(0, 6_999);
  const supplier = supplierOf(product, slot);
  const yuan = product.kind.yuan * (0.75 + random.next() * 0.7);
  const ageDays = random.chance(0.15) ? random.int(1, 30) : random.int(31, 1_400);
  const filters = drawFilters(random, ageDays);
  const priced = !random.chance(0.03);
  const money = (factor: number): string => (yuan * factor).toFixed(2);
  return {
    id,
    product,
    supplier,
    treatment: slot === 0 ? 'as-is' : random.pick(TREATMENTS),
    get pictures() {
      return pictureNames(id, supplier);
    },
    ...titles(product, random),
    price: priced ? money(1) : null,
    dropshipPrice: priced && filters.has('isOnePsale') ? money(1.08) : null,
    promotionPrice: priced && random.chance(0.3) ? money(0.9) : null,
    minOrder: random.pick([1, 1, 2, 2, 3, 5, 10, 20, 50]),
    monthSold: Math.floor(10 ** (random.next() * 4.3)) - 1,
    repurchaseRate: random.chance(0.05) ? null : `${String(random.int(2, 68))}%`,
    tradeScore: (4 + random.int(0, 10) / 10).toFixed(1),
    filters,
    ageDays,
    hasLink: !random.chance(0.04),
    rank: hash(`rank ${String(id)}`),
  };
}

/** Suppliers of one product are all different: the step has no factor in common with 96. */
function supplierOf(product: Product, slot: number): Supplier {
  const index = (product.index * 17 + slot * 5) % SUPPLIERS.length;
  return SUPPLIERS[index] as Supplier;
}

const names = new Map<number, readonly string[]>();

/** Drawn when somebody asks: a sandbox that just starts has no use for 14,580 names. */
function pictureNames(id: number, supplier: Supplier): readonly string[] {
  const known = names.get(id);
  if (known) return known;
  const drawn = Array.from({ length: PICTURES_PER_OFFER }, (_, view) => {
    const random = seeded(`picture ${String(id)} ${String(view)}`);
    const code = Array.from({ length: 2 }, () => random.int(36 ** 5, 36 ** 6 - 1).toString(36));
    return `O1CN01${code.join('')}_!!${String(supplier.sellerId)}-0-cib.jpg`;
  });
  names.set(id, drawn);
  return drawn;
}

/** All offers, 4 or 5 suppliers for each product, in the order of an ordinary listing. */
export const OFFERS: readonly Offer[] = PRODUCTS.flatMap((product) =>
  Array.from({ length: 4 + (product.index % 2) }, (_, slot) => [product, slot] as const),
)
  .map(([product, slot], number) => offer(product, slot, number))
  .sort((a, b) => a.rank - b.rank);

const byId = new Map(OFFERS.map((entry) => [entry.id, entry]));
let byPicture: ReadonlyMap<string, { offer: Offer; view: number }> | undefined;
const byProduct = new Map<Product, Offer[]>();
for (const entry of OFFERS) {
  const known = byProduct.get(entry.product);
  if (known) known.push(entry);
  else byProduct.set(entry.product, [entry]);
}

export function findOffer(id: number): Offer | undefined {
  return byId.get(id);
}

/** Whose picture a file name is, and which of its pictures. */
export function findPicture(name: string): { offer: Offer; view: number } | undefined {
  byPicture ??= new Map(
    OFFERS.flatMap((offer) =>
      offer.pictures.map((known, view) => [known, { offer, view }] as const),
    ),
  );
  return byPicture.get(name);
}

/** The offers in a category of any level, in the order of an ordinary listing. */
export function offersIn(categoryId: number): readonly Offer[] {
  return OFFERS.filter(({ product }) => categoryPath(product.kind).includes(categoryId));
}

/** Everything that one company sells, in the order of an ordinary listing. */
export function offersBy(supplier: Supplier): readonly Offer[] {
  return OFFERS.filter((entry) => entry.supplier === supplier);
}

export function offersOf(product: Product): readonly Offer[] {
  return byProduct.get(product) ?? [];
}
