import { isRecord } from './arguments';

/** Names under which the dialects keep lists of items. */
const LISTS = new Set([
  'result',
  'data',
  'rankProductModels',
  'children',
  'products',
  'items',
  'imageSearchResult',
]);
/** Names of the objects around such a list. */
const BOXES = new Set(['result', 'data', 'productSearchResponse', 'imageSearchResponse']);
const TOTALS = new Set(['total', 'totalRecords', 'totalPage', 'totalResults']);
const IDS = new Set(['offerId', 'itemId', 'productId', 'categoryId', 'seKeyword']);

/** A reply whose list has no items; the totals beside it say so, as Strings where they are. */
export function emptyLists(reply: unknown): unknown {
  return besideLists(reply, (name, value) => {
    if (isList(name, value)) return [];
    if (!TOTALS.has(name)) return value;
    return typeof value === 'string' ? '0' : 0;
  });
}

/** A reply in whose list the second item, or the only one, is left without an id. */
export function loseIds(reply: unknown): unknown {
  return besideLists(reply, (name, value) => (isList(name, value) ? loseOneId(value) : value));
}

/** Changes the fields of the object that holds the list, however deep the dialect puts it. */
function besideLists(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  const fields = Object.entries(value);
  const holds = fields.some(([name, inner]) => isList(name, inner));
  return Object.fromEntries(
    fields.map(([name, inner]) => {
      if (holds) return [name, change(name, inner)];
      return [name, BOXES.has(name) ? besideLists(inner, change) : inner];
    }),
  );
}

function isList(name: string, value: unknown): value is unknown[] {
  return LISTS.has(name) && Array.isArray(value);
}

function loseOneId(list: readonly unknown[]): unknown[] {
  const victim = Math.min(1, list.length - 1);
  return list.map((item, index) => {
    if (index !== victim || !isRecord(item)) return item;
    return Object.fromEntries(Object.entries(item).filter(([name]) => !IDS.has(name)));
  });
}
