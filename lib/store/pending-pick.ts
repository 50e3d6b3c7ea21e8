import { z } from '../zod';
import { oneByOne } from './one-by-one';
import { privateSetting } from './private-setting';

/** A pick that a person was asked to make, in one tab. Another one takes its place. */
const schema = z.object({
  /** What the picker's message must bear; null: none is awaited. */
  token: z.nullable(z.string()),
  tabId: z.number(),
  /** The window whose panel shows what comes of it; the tab may stand in another. */
  shownIn: z.number(),
  /** ms since 1970 */
  askedAt: z.number(),
});

export type PendingPick = z.infer<typeof schema>;

const NO_PICK: PendingPick = { token: null, tabId: -1, shownIn: -1, askedAt: 0 };

/** What the worker waits for from a page. */
export const pendingPick = privateSetting('session', 'pick', schema, NO_PICK);

/** The pick with this token that is awaited of a tab; null where another one, or none, is. */
export async function awaitedPick(token: string, tabId: number): Promise<PendingPick | null> {
  const pick = await pendingPick.read();
  return pick.token === token && pick.tabId === tabId ? pick : null;
}

const inTurn = oneByOne();

/** Awaits a pick, and no other one. */
export async function awaitPick(pick: PendingPick): Promise<void> {
  await inTurn(() => pendingPick.write(pick));
}

/** Awaits a pick no more, unless another one has taken its place. */
export async function forgetPick(token: string): Promise<void> {
  await inTurn(async () => {
    if ((await pendingPick.read()).token === token) await pendingPick.remove();
  });
}
