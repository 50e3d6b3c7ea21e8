import type { Outcome } from '@/lib/failures/outcome';
import { builtIn } from '@/lib/finding/elements';
import { placementIn } from '@/lib/finding/placement';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import type { PickOrder } from '@/lib/messages/pick-order';
import type { PickedMessage, PickedPicture } from '@/lib/messages/picked';
import type { Picked } from './acts';
import { showNotice, type Sentence } from './notice';
import { openPicker } from './open-picker';
import { painted } from './painted';
import { takePictures } from './take';
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
  const nothing = (): void => undefined;
  /** Takes back what has been done to the page. */
  let undo = nothing;
  const life = { isOver: false };
  const isOver = (): boolean => life.isOver;

  function stop(): void {
    if (isOver()) return;
    life.isOver = true;
    undo();
    ended();
  }

  function end(picked: Picked | null): void {
    if (picked) handOver(picked).catch(() => say('failed'));
    else stop();
  }

  async function handOver(picked: Picked): Promise<void> {
    undo();
    undo = nothing;
    const pictures = await pictureParts(picked, page, (putBack) => {
      if (isOver()) putBack();
      else undo = putBack;
    });
    if (isOver()) return;
    const message = { token: order.token, pictures, title: pageTitle(page) };
    // A worker that ends in between takes the message along; the next one gets it once more.
    const answer = await send(message)
      .catch(() => send(message))
      .catch(() => null);
    const sentence = sentenceFor(answer);
    if (sentence) say(sentence);
    else stop();
  }

  function say(sentence: Sentence): void {
    if (isOver()) return;
    undo();
    undo = nothing;
    try {
      undo = showNotice(page, order, openShadowRoot, sentence, stop);
    } catch {
      stop(); // this page lets nothing be shown
    }
  }

  try {
    undo = openPicker({ page, order, openShadowRoot, end });
  } catch {
    say('failed');
  }
  return stop;
}

/** What a person has to be told here; of everything else that fails the panel tells. */
function sentenceFor(answer: Outcome<null> | null | undefined): Sentence | null {
  if (answer === null) return 'goneSince';
  const isHeard = answer && (answer.ok || answer.error.code !== 'command-unknown');
  return isHeard ? null : 'refused';
}

async function pictureParts(
  picked: Picked,
  page: Document,
  scrolled: (putBack: () => void) => void,
): Promise<PickedPicture[]> {
  const view = builtIn(page, 'defaultView');
  if (!view) return [];
  await painted(view);
  if (picked.kind === 'pictures') {
    return takePictures(picked.pictures, view, picked.elementOf, scrolled);
  }
  return [{ addresses: [], data: null, placement: placementIn(view, picked.area) }];
}
