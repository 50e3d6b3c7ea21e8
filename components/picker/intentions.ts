import type { OpenShadowRoot } from '@/lib/finding/roots';
import type { Point } from '@/lib/finding/under-point';
import type { Acts, StateBox } from './acts';
import { startDrag, type Drag } from './area-drag';
import { pointedAt } from './choice';
import type { Eyes } from './eyes';
import { focusNext } from './focus';
import type { Intentions } from './input';
import type { Wish } from './keys';
import { scrollUnder } from './scroll';
import { afterWish } from './state';

interface Parts {
  page: Document;
  mount: HTMLElement;
  box: StateBox;
  acts: Acts;
  eyes: Eyes;
  openRoot: OpenShadowRoot;
  regainFocus: () => void;
}

/** Of the viewport's height, by the keys that scroll a page. */
const PAGE = 0.9;

/** What keys and pointer do to what is shown. */
export function intentionsOn(parts: Parts): Intentions & { pointAgain: () => void } {
  const { box, acts, regainFocus } = parts;
  let point: Point | null = null;
  let dragging: Drag | null = null;
  const pointTo = (to: Point | null): void => {
    point = to;
    const state = box.get();
    if (!point || state.mode !== 'picture') return;
    const choice = pointedAt(state.choice, parts.eyes.at(state.choice.pictures, point));
    if (choice !== state.choice) box.set({ ...state, choice });
  };
  return {
    state: box.get,
    regainFocus,
    pointTo,
    pointAgain: () => pointTo(point),
    wish: (wish) => obey(wish, parts),
    press: (at, keys) => {
      pointTo(at);
      const { activeId, stack } = box.get().choice;
      const [first] = stack;
      const id = activeId !== null && stack.includes(activeId) ? activeId : first;
      if (id !== undefined) acts.press(id, keys);
    },
    startDrag: (pressed, from) => {
      dragging = startDrag(pressed, from, box.get().area, box.get().room);
    },
    drag: (to) => {
      if (dragging) box.set({ ...box.get(), area: dragging(to) });
    },
    endDrag: () => {
      dragging = null;
    },
    wheel: (event) => turnWheel(event, parts),
  };
}

function obey(wish: Wish, { box, acts, mount, page }: Parts): void {
  switch (wish.do) {
    case 'cancel':
      acts.cancel();
      return;
    case 'take':
      acts.take();
      return;
    case 'focus':
      focusNext(mount, wish.by);
      return;
    case 'scroll':
      page.defaultView?.scrollBy({ top: wish.pages * PAGE * box.get().room.height });
      return;
    default:
      box.set(afterWish(box.get(), wish));
  }
}

/** With Alt the wheel goes through the pictures that lie on one another; else it scrolls. */
function turnWheel(event: WheelEvent, { box, page, openRoot }: Parts): boolean {
  const { deltaX: x, deltaY: y, clientX, clientY, altKey, ctrlKey } = event;
  if (ctrlKey) return false;
  const { mode, choice } = box.get();
  if (altKey && mode === 'picture' && choice.stack.length > 1) {
    box.set(afterWish(box.get(), { do: 'step', by: Math.sign(y || x), within: 'stack' }));
    return true;
  }
  return scrollUnder(page, { x: clientX, y: clientY }, { x, y }, openRoot);
}
