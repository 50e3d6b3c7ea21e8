import { browser } from 'wxt/browser';
import { fromThrown } from '@/lib/failures/thrown';
import { pickedMessage } from '@/lib/messages/picked';
import { isOwnPage } from '@/lib/messages/receive';
import { takePicked } from '@/lib/picks/take';
import type { PickParts } from '@/lib/picks/parts';
import { z } from '@/lib/zod';

const envelope = z.object({ picked: pickedMessage });

/**
 * Listens for the one message that a script of ours in somebody's page may send. It counts only from
 * the top frame of the tab that it was put into, once, with the token that it was given.
 */
export function onPicked(parts: PickParts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const { tab, frameId, url } = sender;
    const isPage = sender.id === browser.runtime.id && !isOwnPage(sender) && frameId === 0;
    const read = isPage ? envelope.safeParse(message) : null;
    if (!read?.success || tab?.id === undefined) return false;
    const from = { tabId: tab.id, windowId: tab.windowId, pageAddress: url ?? '' };
    void takePicked(parts, read.data.picked, from)
      .catch((error: unknown) => fromThrown('what was picked', error))
      .then(reply);
    return true;
  });
}
