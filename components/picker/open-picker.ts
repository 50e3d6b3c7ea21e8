import { render } from 'preact';
import type { OpenShadowRoot, Root } from '@/lib/finding/roots';
import type { PickOrder } from '@/lib/messages/picked';
import { actsOn, type Picked, type StateBox } from './acts';
import { fitted } from './area';
import { afterLook } from './choice';
import { openEyes, type Eyes } from './eyes';
import { focusShown } from './focus';
import { listen } from './input';
import { intentionsOn } from './intentions';
import { openOverlay } from './overlay';
import { roomOf, showState } from './show-state';
import { watchPage } from './watch';

interface Parts {
  page: Document;
  order: PickOrder;
  openShadowRoot: OpenShadowRoot;
  /** A person is done; null: without having picked anything. */
  end: (picked: Picked | null) => void;
}

/** Opens the picker above a page. @returns takes everything of it away again */
export function openPicker({ page, order, openShadowRoot, end }: Parts): () => void {
  const view = page.defaultView;
  if (!view) return () => undefined;
  const ending = new AbortController();
  const { host, mount, insist, close } = openOverlay(page, order, openShadowRoot);
  const openRoot: OpenShadowRoot = (one) => (one === host ? null : openShadowRoot(one));
  const eyes = openEyes(page, openRoot);
  const { box, acts } = showState(mount, order, (shown) => actsOn(shown, eyes, end));
  const regainFocus = (): void => {
    insist();
    focusShown(mount, box.get());
  };
  const intentions = intentionsOn({ page, mount, box, acts, eyes, openRoot, regainFocus });
  const moved = (): void => {
    follow(box, eyes, mount);
    intentions.pointAgain();
  };
  const changed = (): void => watch.add(look(box, eyes));
  const watch = watchPage(view, { moved, changed }, ending.signal);
  listen(mount, view, intentions, ending.signal);
  changed();
  focusShown(mount, box.get());
  return () => {
    ending.abort();
    render(null, mount);
    close();
  };
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
