import { FAILURES, type FailureCode } from '../failures/table';
import { z } from '../zod';
import { setting } from './setting';

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

const schema = z.object({
  /** When it last got something to read, in ms since 1970; null: never yet. */
  lastReadAt: z.nullable(z.number()),
  /** What went wrong last in that run or, where it had nothing to read, in the one before. */
  lastFailure: z.nullable(z.enum(codes)),
  /** Pinned categories of which something is still to be read today. */
  pending: z.number(),
  /** Lists (`listName`, `wordsName`) that failed for reasons of their own: not asked again that day. */
  failed: z.object({ day: z.string(), lists: z.array(z.string()) }),
  /** The list whose failure ended the last run: its category comes last in the next. */
  endedAt: z.nullable(z.string()),
});

/** How the daily reading of pinned categories stands. */
export type RankingRefresh = z.infer<typeof schema>;

export const rankingRefresh = setting<typeof schema>('local', 'rankingRefresh', schema, {
  lastReadAt: null,
  lastFailure: null,
  pending: 0,
  failed: { day: '', lists: [] },
  endedAt: null,
});

/** The calendar day on which rankings were tidied last; empty: never. */
export const rankingsTidied = setting('local', 'rankingsTidied', z.string(), '');
