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

const inTurn = oneByOne();

/** Takes a pick that is awaited, which counts once; null where another one, or none, is. */
export function redeemPick(token: string, tabId: number): Promise<PendingPick | null> {
  return inTurn(async () => {
    const pick = await pendingPick.read();
    if (pick.token !== token || pick.tabId !== tabId) return null;
    await pendingPick.remove();
    return pick;
  });
}

/** Awaits a pick no more, unless another one has taken its place. */
export async function forgetPick(token: string): Promise<void> {
  await inTurn(async () => {
    if ((await pendingPick.read()).token === token) await pendingPick.remove();
  });
}
