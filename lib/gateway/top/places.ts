import { parseCount } from '../../offers/numbers';
import { z } from '../../zod';
import { fieldText, firstKnown } from '../item-fields';

/** Where lists of offers stand, and those of pictures. Source: platform facts 4 (L). */
const LISTS: readonly [parent: string | null, name: string][] = [
  ['result', 'result'],
  ['productSearchResponse', 'products'],
  [null, 'products'],
  ['imageSearchResponse', 'items'],
  ['result', 'items'],
  [null, 'items'],
  ['data', 'items'],
];

const objectSchema = z.looseObject({});
const totalSchema = z.object({
  total: fieldText,
  totalCount: fieldText,
  totalRecords: fieldText,
  totalResults: fieldText,
  total_results: fieldText,
});

/** A list of a reply, as it came. */
export interface FoundList {
  items: unknown[];
  /** How many there are in all; only the picture form is known to tell. */
  total: number | null;
}

/**
 * Finds the list of a reply, in whichever place its provider puts it. A place that is there and
 * empty (null) is an empty list.
 * @returns null where there is none
 */
export function findList(payload: unknown): FoundList | null {
  let empty: FoundList | null = null;
  for (const [parentName, name] of LISTS) {
    const parent = parentName === null ? objectAt(payload) : objectAt(payload, parentName);
    const items = parent?.[name];
    if (Array.isArray(items)) return { items, total: totalOf(parent) };
    if (items === null) empty ??= { items: [], total: totalOf(parent) };
  }
  return empty;
}

/** Where one offer's detail may stand; no source says (L). */
const DETAILS = [
  ['result', 'productInfo'],
  ['result', 'result'],
  ['result'],
  ['productInfo'],
  ['product'],
  ['data'],
  [],
];

/** What may be the detail of an offer, the likeliest first: the reader takes the first with an id. */
export function findDetails(payload: unknown): unknown[] {
  return DETAILS.map((path) =>
    path.reduce<unknown>((value, name) => objectAt(value)?.[name], payload),
  ).map((value) => (Array.isArray(value) ? (value as unknown[])[0] : value));
}

function objectAt(value: unknown, name?: string): Record<string, unknown> | undefined {
  const read = objectSchema.safeParse(value);
  if (!read.success) return undefined;
  return name === undefined ? read.data : objectAt(read.data[name]);
}

function totalOf(parent: unknown): number | null {
  const read = totalSchema.safeParse(parent);
  if (!read.success) return null;
  const { total, totalCount, totalRecords, totalResults, total_results } = read.data;
  return parseCount(firstKnown(total, totalCount, totalRecords, totalResults, total_results));
}
