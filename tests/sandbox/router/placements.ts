/** How one placement spells what has two documented names (platform facts 4; S2). */
export interface Names {
  readonly id: 'productId' | 'offerId';
  readonly title: 'subject' | 'title';
  readonly price: 'price' | 'salePrice';
  readonly picture: 'imageUrl' | 'mainImage';
  readonly company: 'companyName' | 'supplier';
}

/** One of the documented places of a list in a reply, and the names of its items' fields. */
export interface Placement {
  readonly names: Names;
  wrap(items: readonly object[], total: number): object;
}

const FIRST: Names = {
  id: 'productId',
  title: 'subject',
  price: 'price',
  picture: 'imageUrl',
  company: 'companyName',
};
const SECOND: Names = {
  id: 'offerId',
  title: 'title',
  price: 'salePrice',
  picture: 'mainImage',
  company: 'supplier',
};
const THIRD: Names = { ...FIRST, title: 'title', picture: 'mainImage', company: 'supplier' };

/** Totals are named as other interfaces of the platform name them; no source says (L). */
const LISTS: readonly [Placement, Placement, Placement] = [
  { names: FIRST, wrap: (items, total) => ({ result: { total, result: items } }) },
  {
    names: SECOND,
    wrap: (items, total) => ({
      productSearchResponse: { totalRecords: String(total), products: items },
    }),
  },
  { names: THIRD, wrap: (items, total) => ({ totalResults: total, products: items }) },
];

/** Placements of a list turn with its pages, so that whoever pages meets all three. */
export function listPlacement(turn: number): Placement {
  return LISTS[(turn % LISTS.length) as 0 | 1 | 2];
}

/** Placements of picture search, by what is asked for; it has no pages to turn with. */
export const PICTURE_PLACEMENTS = {
  address: {
    names: SECOND,
    wrap: (items, total) => ({ imageSearchResponse: { totalRecords: String(total), items } }),
  },
  content: { names: FIRST, wrap: (items, total) => ({ result: { total, items } }) },
  narrowed: { names: THIRD, wrap: (items) => ({ items }) },
} as const satisfies Record<string, Placement>;
