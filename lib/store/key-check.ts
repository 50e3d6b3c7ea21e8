import { z } from '../zod';
import { setting } from './setting';

const row = z.object({
  operation: z.string(),
  state: z.enum(['works', 'not-subscribed', 'drifted', 'failed', 'skipped']),
  /** What came otherwise than documented: "data[].monthSold: number expected, object came". */
  drifts: z.array(z.object({ path: z.string(), expected: z.string(), received: z.string() })),
  /** A failure's code and the platform's own words, or why it was not called. */
  reason: z.nullable(z.string()),
  text: z.nullable(z.string()),
  /** Things that came back. */
  answered: z.nullable(z.number()),
});

const schema = z.object({
  /** ms since 1970; null where the key was never checked. */
  startedAt: z.nullable(z.number()),
  finishedAt: z.nullable(z.number()),
  rows: z.array(row),
});

/** What the key can do, operation by operation, as the last check found it. */
export type KeyCheck = z.infer<typeof schema>;
export type KeyCheckRow = z.infer<typeof row>;

export const keyCheck = setting('local', 'keyCheck', schema, {
  startedAt: null,
  finishedAt: null,
  rows: [],
});
