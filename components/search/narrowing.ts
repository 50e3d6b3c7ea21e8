import { parseFen, type Fen, yuanText } from '@/lib/offers/money';
import type { QuickFilter, SearchOptions, Sort } from '@/lib/offers/search-options';

/** Filters, sort and price range as they stand in a form: prices as typed. */
export interface Narrowing {
  filters: QuickFilter[];
  sort: Sort | null;
  priceFrom: string;
  priceTo: string;
}

/** What is wrong with the price range. */
export type PriceProblem =
  { kind: 'unreadable'; field: 'priceFrom' | 'priceTo'; text: string } | { kind: 'order' };

/** A search's options as a form shows them. */
export function narrowingOf({ priceFrom, priceTo, ...rest }: SearchOptions): Narrowing {
  const text = (fen: Fen | null): string => (fen === null ? '' : yuanText(fen));
  return { ...rest, priceFrom: text(priceFrom), priceTo: text(priceTo) };
}

/** How many things of a form narrow or order the search. */
export function countOf({ filters, sort, priceFrom, priceTo }: Narrowing): number {
  return filters.length + (sort ? 1 : 0) + (priceFrom.trim() || priceTo.trim() ? 1 : 0);
}

/** A form that was read: its options, or what is wrong with its prices. */
export type ReadNarrowing =
  { options: SearchOptions; problem: null } | { options: null; problem: PriceProblem };

/** Reads a form's options. */
export function readNarrowing(form: Narrowing): ReadNarrowing {
  const { filters, sort } = form;
  const [priceFrom, priceTo] = [readYuan(form.priceFrom), readYuan(form.priceTo)];
  if (priceFrom === undefined) return unreadable('priceFrom', form.priceFrom);
  if (priceTo === undefined) return unreadable('priceTo', form.priceTo);
  if (priceFrom !== null && priceTo !== null && priceFrom > priceTo) {
    return { options: null, problem: { kind: 'order' } };
  }
  return { options: { filters, sort, priceFrom, priceTo }, problem: null };
}

function unreadable(field: 'priceFrom' | 'priceTo', text: string): ReadNarrowing {
  return { options: null, problem: { kind: 'unreadable', field, text: text.trim() } };
}

const WITH_THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const WITH_DECIMALS = /^\d+(?:[.,]\d{1,2})?$/;

/**
 * Reads an amount in yuan as people type it: with a sign, with full-width digits from a Chinese
 * keyboard, with a decimal comma.
 * @returns fen, null for an empty field, undefined for what is no amount
 */
export function readYuan(text: string): Fen | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s¥元]/g, '')
    .replaceAll('。', '.');
  if (plain === '') return null;
  if (WITH_THOUSANDS.test(plain)) return parseFen(plain) ?? undefined;
  if (!WITH_DECIMALS.test(plain)) return undefined;
  return parseFen(plain.replace(',', '.')) ?? undefined;
}
