import { ROOT_CATEGORY } from '@/lib/offers/category';
import { RANKING_KINDS, type RankingKind } from '@/lib/offers/platform-values';
import { DEFAULT_RANKED, MOST_RANKED } from '@/lib/offers/ranking';
import { SPANS, type Span } from '@/lib/store/ranking-tab';
import { z } from '@/lib/zod';

/** What the workspace shows. */
export interface WorkspaceView {
  /** The category's id; null: nothing is chosen yet. */
  category: string | null;
  /** The id of another category beside it. */
  and: string | null;
  /** Which list of the two; of one category three are shown. */
  kind: RankingKind;
  /** How many rows of each list: 1 to 20. */
  limit: number;
  /** With what lists are compared. */
  span: Span;
  /** Only offers that stand in more than one of the lists. */
  only: boolean;
}

export const FIRST_WORKSPACE_VIEW: WorkspaceView = {
  category: null,
  and: null,
  kind: 'complex',
  limit: DEFAULT_RANKED,
  span: 'last',
  only: false,
};

const START = '#rankings';
const ONLY = 'several';

const category = z
  .string()
  .check(z.regex(/^\d{1,18}$/))
  .check(z.refine((id) => id !== ROOT_CATEGORY));

const limit = z
  .string()
  .check(z.regex(/^[1-9]\d?$/))
  .check(z.refine((digits) => Number(digits) <= MOST_RANKED));

const schema = z
  .object({
    category,
    and: z.optional(category),
    kind: z.optional(z.enum(RANKING_KINDS)),
    limit: z.optional(limit),
    since: z.optional(z.enum(SPANS)),
    only: z.optional(z.literal(ONLY)),
  })
  .check(z.refine(({ category: one, and }) => one !== and));

/**
 * Reads the part of an address behind its page: "#rankings?category=31&and=4&kind=hot&limit=20". What
 * is missing is as at first; where anything is not as we write it, so is all.
 */
export function readAddress(hash: string): WorkspaceView {
  const [start, query = ''] = hash.split('?', 2);
  if (start !== START) return FIRST_WORKSPACE_VIEW;
  const read = schema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!read.success) return FIRST_WORKSPACE_VIEW;
  const { since, only, ...told } = read.data;
  const first = FIRST_WORKSPACE_VIEW;
  return {
    category: told.category,
    and: told.and ?? first.and,
    kind: told.kind ?? first.kind,
    limit: told.limit === undefined ? first.limit : Number(told.limit),
    span: since ?? first.span,
    only: only === ONLY,
  };
}

/** Writes what `readAddress` reads. Nothing but its name stands there for the start. */
export function writeAddress(view: Partial<WorkspaceView>): string {
  const {
    category: one,
    and,
    kind,
    limit: rows,
    span,
    only,
  } = { ...FIRST_WORKSPACE_VIEW, ...view };
  if (one === null) return START;
  const query = new URLSearchParams({ category: one });
  if (and !== null) query.set('and', and);
  query.set('kind', kind);
  query.set('limit', String(rows));
  if (span !== FIRST_WORKSPACE_VIEW.span) query.set('since', span);
  if (only) query.set('only', ONLY);
  return `${START}?${query}`;
}
