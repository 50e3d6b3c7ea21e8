import type { Dialect } from '@/lib/offers/dialects';
import { PARTNER_FILTER_GROUPS } from '@/lib/offers/partner-filters';
import { FILTER_GROUPS, type Filter, type FilterGroup } from '@/lib/offers/platform-values';

/** Ways to narrow or order a search beside the filters. */
export const NARROWING_PARTS = [
  'sort',
  'price',
  'category',
  'collection',
  'sales',
  'translateKeyword',
  'words',
  'hint',
  'sameOnly',
] as const;
export type NarrowingPart = (typeof NARROWING_PARTS)[number];

/** Filters that are shown together. */
export interface FiltersOfGroup {
  group: FilterGroup;
  filters: readonly Filter[];
}

/** What a search can be narrowed by. */
export interface NarrowingScope {
  /** Shown at once. */
  atHand: readonly FiltersOfGroup[];
  /** Shown when somebody wants more. */
  more: readonly FiltersOfGroup[];
  parts: readonly NarrowingPart[];
}

/** Searches that can be narrowed. */
export type NarrowableKind = 'keyword' | 'picture' | 'several' | 'shop';

/** What each interface takes, by the kind of search. A shop's list takes no collection or sales. */
const PARTS: Record<
  Dialect,
  Record<Exclude<NarrowableKind, 'several'>, readonly NarrowingPart[]>
> = {
  crossborder: {
    keyword: ['sort', 'price', 'category', 'collection', 'sales', 'translateKeyword'],
    picture: ['words', 'hint', 'sort', 'price', 'category', 'collection'],
    shop: ['sort', 'price', 'category'],
  },
  partner: { keyword: [], picture: ['words'], shop: [] },
  top: {
    keyword: ['sort', 'price', 'category'],
    picture: ['words', 'sort', 'category', 'sameOnly'],
    shop: ['sort', 'price', 'category'],
  },
};

const groupsOf = (groups: Partial<Record<FilterGroup, readonly Filter[]>>): FiltersOfGroup[] =>
  Object.entries(groups).map(([group, filters]) => ({ group: group as FilterGroup, filters }));

const { quick, ...OTHER_GROUPS } = FILTER_GROUPS;

/** The interfaces' filters; the router's knows none. */
const FILTERS: Record<Dialect, Pick<NarrowingScope, 'atHand' | 'more'>> = {
  crossborder: { atHand: groupsOf({ quick }), more: groupsOf(OTHER_GROUPS) },
  partner: { atHand: groupsOf(PARTNER_FILTER_GROUPS), more: [] },
  top: { atHand: [], more: [] },
};

/** Each of several pictures is narrowed as one alone would be. */
function partsOf(kind: NarrowableKind, dialect: Dialect): readonly NarrowingPart[] {
  return PARTS[dialect][kind === 'several' ? 'picture' : kind];
}

/** What a search of a kind can be narrowed by where a dialect answers it. */
export function scopeOf(kind: NarrowableKind, dialect: Dialect): NarrowingScope {
  return { ...FILTERS[dialect], parts: partsOf(kind, dialect) };
}

/** What the official interface takes for the same search and this dialect does not. */
export function lackingParts(
  kind: NarrowableKind,
  dialect: Dialect,
): readonly (NarrowingPart | 'filters')[] {
  const { atHand, parts } = scopeOf(kind, dialect);
  const lacking = partsOf(kind, 'crossborder').filter((part) => !parts.includes(part));
  return atHand.length === 0 ? ['filters', ...lacking] : lacking;
}
