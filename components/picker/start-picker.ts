import type { Outcome } from '@/lib/failures/outcome';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import type { PickedMessage, PickedPicture, PickOrder } from '@/lib/messages/picked';
import type { Picked } from './acts';
import { showNotice } from './notice';
import { openPicker } from './open-picker';
import { painted } from './painted';
import { placementOf, takePictures } from './take';
import { pageTitle } from './title';

export interface PickerParts {
  page: Document;
  order: PickOrder;
  openShadowRoot: OpenShadowRoot;
  /** Tells the worker; fails where the extension has been reloaded or switched off meanwhile. */
  send: (message: PickedMessage) => Promise<Outcome<null> | undefined>;
  /** Nothing of the picker is left. */
  ended: () => void;
}

/**
 * Lets a person pick on a page, and tells the worker what it was once the picker has been painted
 * away, so that it is on no picture that is cut out of the screen.
 * @returns stops at once, whatever is going on
 */
export function startPicker({ page, order, openShadowRoot, send, ended }: PickerParts): () => void {
  let close = openPicker({ page, order, openShadowRoot, end });
  const life = { isOver: false };
  const isOver = (): boolean => life.isOver;

  function stop(): void {
    if (isOver()) return;
    life.isOver = true;
    close();
    ended();
  }

  function end(picked: Picked | null): void {
    if (picked) void handOver(picked);
    else stop();
  }

  async function handOver(picked: Picked): Promise<void> {
    close();
    close = () => undefined;
    const pictures = await pictureParts(picked, page);
    if (isOver()) return;
    const message = { token: order.token, pictures, title: pageTitle(page) };
    // A worker that ends in between takes the message along; the next one gets it once more.
    const answer = await send(message)
      .catch(() => send(message))
      .catch(() => null);
    if (isOver()) return;
    const sentence = answer === null ? 'goneSince' : 'refused';
    if (answer?.ok) stop();
    else close = showNotice(page, order, openShadowRoot, sentence, stop);
  }

  return stop;
}

async function pictureParts(picked: Picked, page: Document): Promise<PickedPicture[]> {
  const view = page.defaultView;
  if (!view) return [];
  await painted(view);
  if (picked.kind === 'pictures') {
    return takePictures(picked.pictures, view, picked.elementOf);
  }
  return [{ addresses: [], data: null, placement: placementOf(picked.area, view) }];
}
