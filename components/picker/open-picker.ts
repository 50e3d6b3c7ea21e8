import { render } from 'preact';
import { builtIn } from '@/lib/finding/elements';
import type { OpenShadowRoot, Root } from '@/lib/finding/roots';
import type { PickOrder } from '@/lib/messages/pick-order';
import { actsOn, type Picked, type StateBox } from './acts';
import { fitted } from './area';
import { afterLook } from './choice';
import { openEyes, type Eyes } from './eyes';
import { focusShown } from './focus';
import { listen } from './input';
import { intentionsOn } from './intentions';
import { openOverlay, type Overlay } from './overlay';
import { roomOf, showState } from './show-state';
import { watchPage } from './watch';

interface Parts {
  page: Document;
  order: PickOrder;
  openShadowRoot: OpenShadowRoot;
  /** A person is done; null: without having picked anything. */
  end: (picked: Picked | null) => void;
}

/**
 * Opens the picker above a page.
 * @returns takes everything of it away again
 * @throws where the page does not let it be shown; then nothing of it stays
 */
export function openPicker(parts: Parts): () => void {
  const ending = new AbortController();
  const overlay = openOverlay(parts.page, parts.order, parts.openShadowRoot);
  const close = (): void => {
    ending.abort();
    render(null, overlay.mount);
    overlay.close();
  };
  try {
    start(parts, overlay, ending.signal);
    return close;
  } catch (error) {
    close();
    throw error;
  }
}

function start(
  { page, order, openShadowRoot, end }: Parts,
  { host, mount, insist, isThere }: Overlay,
  signal: AbortSignal,
): void {
  const view = builtIn(page, 'defaultView');
  if (!view) return;
  const openRoot: OpenShadowRoot = (one) => (one === host ? null : openShadowRoot(one));
  const eyes = openEyes(page, openRoot);
  const { box, acts } = showState(mount, order, (shown) => actsOn(shown, eyes, end));
  const regainFocus = (): void => {
    insist();
    focusShown(mount, box.get());
  };
  const intentions = intentionsOn({ page, mount, box, acts, eyes, openRoot, regainFocus });
  const moved = (): void => {
    // A page that takes the picker away gets its keys back.
    if (!isThere()) {
      end(null);
      return;
    }
    follow(box, eyes, mount);
    intentions.pointAgain();
  };
  const changed = (): void => watch.add(look(box, eyes));
  const watch = watchPage(view, { moved, changed }, signal);
  listen(mount, view, intentions, signal);
  changed();
  focusShown(mount, box.get());
}

function look(box: StateBox, eyes: Eyes): Root[] {
  const found = eyes.look();
  box.set({ ...box.get(), choice: afterLook(box.get().choice, found) });
  return found.roots;
}

/** Keeps the frames on their pictures, and what was drawn within the viewport. */
function follow(box: StateBox, eyes: Eyes, mount: HTMLElement): void {
  const state = box.get();
  const room = roomOf(mount);
  const isSameRoom = room.width === state.room.width && room.height === state.room.height;
  const pictures = eyes.follow(state.choice.pictures);
  if (isSameRoom && pictures === state.choice.pictures) return;
  const area = state.area && fitted(state.area, room);
  box.set({ ...state, room, area, choice: { ...state.choice, pictures } });
}
