import { failure, success, type Outcome } from '../failures/outcome';
import { PICK_KEY, type PickOrder } from '../messages/pick-order';
import type { Clock } from '../traffic/clock';
import { runInPage } from './run-in-page';

/** Later the picker does not open any more, ms: less than it is waited for, or it would open in vain. */
const OPENING_MS = 4000;
/** A page that goes takes the order along; the one that comes may have it. */
const TRIES = 2;

/**
 * Puts the picker into a tab's page, by the right that the user's action gave for it. The order goes
 * first, into the world of our own scripts, where the page cannot read it.
 * @returns `page-closed` where the page lets no script in, or does not answer in time
 */
export async function startPicker(
  { now, wait }: Pick<Clock, 'now' | 'wait'>,
  tabId: number,
  order: Omit<PickOrder, 'until'>,
): Promise<Outcome<null>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const opened = await open(wait, tabId, { ...order, until: now() + OPENING_MS });
    if (!opened.ok) return { ok: false, error: { ...opened.error, code: 'page-closed' } };
    if (opened.value) return success(null);
  }
  return failure('page-closed');
}

/** Whether the script has found its order. */
async function open(
  wait: Clock['wait'],
  tabId: number,
  order: PickOrder,
): Promise<Outcome<boolean>> {
  const target = { tabId };
  const left = await runInPage(wait, { target, func: leave, args: [PICK_KEY, order] });
  if (!left.ok) return left;
  const opened = await runInPage<[], boolean>(wait, { target, files: ['/picker.js'] });
  return opened.ok ? success(opened.value === true) : opened;
}

/** In the page: puts the order where the picker takes it from. */
function leave(key: string, order: PickOrder): void {
  (globalThis as unknown as Record<string, PickOrder>)[key] = order;
}
