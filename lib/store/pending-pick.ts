import { z } from '../zod';
import { privateSetting } from './private-setting';

/** A pick that a person was asked to make, in one tab. Another one takes its place. */
const schema = z.object({
  /** What the picker's message must bear; null: none is awaited. */
  token: z.nullable(z.string()),
  tabId: z.number(),
  windowId: z.number(),
  /** ms since 1970 */
  askedAt: z.number(),
});

export type PendingPick = z.infer<typeof schema>;

export const NO_PICK: PendingPick = { token: null, tabId: -1, windowId: -1, askedAt: 0 };

/** What the worker waits for from a page. */
export const pendingPick = privateSetting('session', 'pick', schema, NO_PICK);
