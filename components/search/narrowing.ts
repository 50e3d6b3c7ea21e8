import { yuanText, type Fen } from '@/lib/offers/money';
import type { ChosenCategory, SalesRange, SearchOptions, Sort } from '@/lib/offers/search-options';
import type { Filter } from '@/lib/offers/platform-values';
import type { NarrowingPart, NarrowingScope } from './narrowing-scope';
import { readYuan } from './read-yuan';

/** How a search is narrowed and ordered, as it stands in a form: prices as typed. */
export interface Narrowing {
  filters: Filter[];
  sort: Sort | null;
  priceFrom: string;
  priceTo: string;
  category: ChosenCategory | null;
  collectionId: string | null;
  /** A span alone narrows nothing yet. */
  sales: SalesRange | null;
  translateKeyword: boolean;
  words: string;
  hint: string;
  /** It is set beside the picture, not in the form. */
  useTitle: boolean;
  sameOnly: boolean;
}

/** What is wrong with a form. */
export type NarrowingProblem =
  | { kind: 'unreadable'; field: 'priceFrom' | 'priceTo'; text: string }
  | { kind: 'order' }
  | { kind: 'sales-order' };

/** A search's options as a form shows them. */
export function narrowingOf({ priceFrom, priceTo, ...rest }: SearchOptions): Narrowing {
  const text = (fen: Fen | null): string => (fen === null ? '' : yuanText(fen));
  return { ...rest, priceFrom: text(priceFrom), priceTo: text(priceTo) };
}

/** Which parts of a form are set, beside its filters. */
const IS_SET: Record<NarrowingPart, (form: Narrowing) => boolean> = {
  sort: ({ sort }) => sort !== null,
  price: ({ priceFrom, priceTo }) => priceFrom.trim() !== '' || priceTo.trim() !== '',
  category: ({ category }) => category !== null,
  collection: ({ collectionId }) => collectionId !== null,
  sales: ({ sales }) => salesRange(sales) !== null,
  translateKeyword: ({ translateKeyword }) => translateKeyword,
  words: ({ words }) => words.trim() !== '',
  hint: ({ hint }) => hint.trim() !== '',
  sameOnly: ({ sameOnly }) => sameOnly,
};

/** How many of these parts of a form are set. */
export function countOfParts(form: Narrowing, parts: readonly NarrowingPart[]): number {
  return parts.filter((part) => IS_SET[part](form)).length;
}

/** How many things of a form narrow or order the search. */
export function countOf(form: Narrowing): number {
  return form.filters.length + countOfParts(form, Object.keys(IS_SET) as NarrowingPart[]);
}

/** A form that was read: its options, or what is wrong with it. */
export type ReadNarrowing =
  { options: SearchOptions; problem: null } | { options: null; problem: NarrowingProblem };

/**
 * Reads a form's options.
 * @param scope what the search can be narrowed by; the rest, left from another search, is no wish
 */
export function readNarrowing(form: Narrowing, scope: NarrowingScope): ReadNarrowing {
  const has = (part: NarrowingPart): boolean => scope.parts.includes(part);
  const known = new Set([...scope.atHand, ...scope.more].flatMap(({ filters }) => filters));
  const priceFrom = has('price') ? readYuan(form.priceFrom) : null;
  const priceTo = has('price') ? readYuan(form.priceTo) : null;
  if (priceFrom === undefined) return unreadable('priceFrom', form.priceFrom);
  if (priceTo === undefined) return unreadable('priceTo', form.priceTo);
  if (isTurned(priceFrom, priceTo)) return { options: null, problem: { kind: 'order' } };
  const sales = has('sales') ? salesRange(form.sales) : null;
  if (sales && isTurned(sales.from, sales.to)) {
    return { options: null, problem: { kind: 'sales-order' } };
  }
  const options: SearchOptions = {
    filters: form.filters.filter((filter) => known.has(filter)),
    sort: has('sort') ? form.sort : null,
    priceFrom,
    priceTo,
    category: has('category') ? form.category : null,
    collectionId: has('collection') ? form.collectionId : null,
    sales,
    translateKeyword: has('translateKeyword') && form.translateKeyword,
    words: has('words') ? form.words.trim() : '',
    hint: has('hint') ? form.hint.trim() : '',
    useTitle: has('hint') && form.useTitle,
    sameOnly: has('sameOnly') && form.sameOnly,
  };
  return { options, problem: null };
}

function unreadable(field: 'priceFrom' | 'priceTo', text: string): ReadNarrowing {
  return { options: null, problem: { kind: 'unreadable', field, text: text.trim() } };
}

function isTurned(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from > to;
}

function salesRange(sales: SalesRange | null): SalesRange | null {
  return sales && (sales.from !== null || sales.to !== null) ? sales : null;
}
