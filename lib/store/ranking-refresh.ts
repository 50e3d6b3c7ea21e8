import { FAILURES, type FailureCode } from '../failures/table';
import { z } from '../zod';
import { setting } from './setting';

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

/** A list that could not be read for a reason of its own. */
const failedList = z.object({
  /** `listName` or `wordsName` */
  list: z.string(),
  /** What went wrong the last time. */
  code: z.enum(codes),
  /** How often it was asked for in vain that day. */
  tries: z.number(),
});
export type FailedList = z.infer<typeof failedList>;

const failedLists = z.object({ day: z.string(), lists: z.array(failedList) });
const NONE_FAILED: z.infer<typeof failedLists> = { day: '', lists: [] };

const schema = z.object({
  /** When it last got something to read, in ms since 1970; null: never yet. */
  lastReadAt: z.nullable(z.number()),
  /** What ended the last run before its end; null: nothing did. */
  lastFailure: z.nullable(z.enum(codes)),
  /** Pinned categories of which something is still to be read today. */
  pending: z.number(),
  /** What failed on a day without ending a run. Of an older form it counts as none: it is asked for again. */
  failed: z.catch(failedLists, NONE_FAILED),
  /** The list whose failure ended the last run: its category comes last in the next. */
  endedAt: z.nullable(z.string()),
});

/** How the daily reading of pinned categories stands. */
export type RankingRefresh = z.infer<typeof schema>;

export const rankingRefresh = setting<typeof schema>('local', 'rankingRefresh', schema, {
  lastReadAt: null,
  lastFailure: null,
  pending: 0,
  failed: NONE_FAILED,
  endedAt: null,
});

/** The lists that failed on a day for reasons of their own. */
export function failedOn({ failed }: RankingRefresh, day: string): FailedList[] {
  return failed.day === day ? failed.lists : [];
}

/** The calendar day on which rankings were tidied last; empty: never. */
export const rankingsTidied = setting('local', 'rankingsTidied', z.string(), '');
