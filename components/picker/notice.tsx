import { render } from 'preact';
import { builtIn, windowOf } from '@/lib/finding/elements';
import { pickerWords } from '@/lib/locale/picker-words';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import type { PickOrder } from '@/lib/messages/pick-order';
import { byHand } from './by-hand';
import { openOverlay } from './overlay';
import { Notice } from './picker-view';

/** What went wrong, by the picker's words. */
export type Sentence = 'goneSince' | 'refused' | 'failed';

/** Time enough to read a sentence twice. */
const SHOWN_MS = 10_000;

/**
 * Says one sentence above a page.
 * @param done asked for when it has been shown for long enough, or anything is pressed
 * @returns takes it away
 */
export function showNotice(
  page: Document,
  order: PickOrder,
  openShadowRoot: OpenShadowRoot,
  sentence: Sentence,
  done: () => void,
): () => void {
  const words = pickerWords(order.language);
  const { mount, close } = openOverlay(page, order, openShadowRoot);
  const ending = new AbortController();
  const timer = setTimeout(done, SHOWN_MS);
  render(<Notice sentence={words[sentence]} words={words} close={done} />, mount);
  for (const view of new Set([windowOf(mount), builtIn(page, 'defaultView')])) {
    for (const name of ['keydown', 'pointerdown']) {
      view?.addEventListener(name, byHand(done), { capture: true, signal: ending.signal });
    }
  }
  return () => {
    clearTimeout(timer);
    ending.abort();
    render(null, mount);
    close();
  };
}
