import { windowOf } from '@/lib/finding/elements';
import type { Point } from '@/lib/finding/under-point';
import { byHand, click } from './by-hand';
import { wishOf, type Wish } from './keys';
import type { PickerState } from './state';

/** What a person does with keys and pointer, told by what is meant. */
export interface Intentions {
  state: () => PickerState;
  wish: (wish: Wish) => void;
  pointTo: (point: Point) => void;
  /** A click beside the bar, on whatever is there. */
  press: (point: Point, keys: MouseEvent) => void;
  startDrag: (pressed: Element, from: Point) => void;
  drag: (to: Point) => void;
  endDrag: () => void;
  /** The page has taken the focus. */
  regainFocus: () => void;
  /** @returns whether it has been done; else the browser scrolls the page */
  wheel: (event: WheelEvent) => boolean;
}

/**
 * Keys that act when they are let go: what they end is gone by then, and a page that closes things of
 * its own on the way up of a key must not hear of it.
 */
const ENDING_KEYS = new Set(['Enter', 'Escape']);

/** Listens to keys and pointer until the signal ends it. */
export function listen(
  mount: HTMLElement,
  page: Window,
  intentions: Intentions,
  signal: AbortSignal,
): void {
  const own = windowOf(mount) ?? page;
  const options = { capture: true, signal };
  const { pressed, released } = keyListeners(mount, intentions);
  // A page may take the focus back at once. Then keys come to it, and are ours nevertheless.
  for (const view of new Set([own, page])) {
    view.addEventListener('keydown', byHand(pressed), options);
    view.addEventListener('keyup', byHand(released), options);
    view.addEventListener('keypress', byHand(withhold), options);
  }
  own.addEventListener('blur', () => queueMicrotask(regainIfTaken), { signal });
  listenToPointer(mount, intentions, signal);

  /** The focus may also have gone to the browser's own fields, or to another window. */
  function regainIfTaken(): void {
    const isWithPage = page.document.hasFocus() && !own.document.hasFocus();
    if (isWithPage && !signal.aborted) intentions.regainFocus();
  }
}

/** No listener of the page that comes after ours is told. */
function withhold(event: Event): void {
  event.stopImmediatePropagation();
}

type KeyListener = (event: KeyboardEvent) => void;

function keyListeners(
  mount: HTMLElement,
  { state, wish }: Intentions,
): { pressed: KeyListener; released: KeyListener } {
  let held: string | null = null;
  const focusedButton = (): HTMLElement | null => {
    const { activeElement } = mount.getRootNode() as Document | ShadowRoot;
    return activeElement?.closest('button') ?? null;
  };
  const grant = (event: KeyboardEvent): boolean => {
    const { mode, choice } = state();
    const wished = wishOf(event, mode, choice.stack.length > 1);
    if (wished) wish(wished);
    return wished !== null;
  };
  return {
    pressed: (event) => {
      withhold(event);
      if (ENDING_KEYS.has(event.key)) {
        held = event.key;
        event.preventDefault();
      } else if (event.key !== ' ' || !focusedButton()) {
        if (grant(event)) event.preventDefault();
      }
    },
    released: (event) => {
      withhold(event);
      const isEnding = event.key === held;
      held = null;
      const button = isEnding && event.key === 'Enter' ? focusedButton() : null;
      if (button) click(button);
      else if (isEnding) grant(event);
    },
  };
}

function listenToPointer(
  mount: HTMLElement,
  { state, pointTo, press, startDrag, drag, endDrag, wheel }: Intentions,
  signal: AbortSignal,
): void {
  mount.addEventListener(
    'pointermove',
    (event) => {
      if (state().mode === 'area') drag(pointOf(event));
      else if (!isOnBar(event)) pointTo(pointOf(event));
    },
    { signal },
  );
  mount.addEventListener(
    'pointerdown',
    (event) => {
      if (isOnBar(event) || event.button !== 0 || state().mode !== 'area') return;
      mount.setPointerCapture(event.pointerId);
      startDrag(event.target as Element, pointOf(event));
    },
    { signal },
  );
  mount.addEventListener('pointerup', endDrag, { signal });
  mount.addEventListener('pointercancel', endDrag, { signal });
  mount.addEventListener(
    'click',
    (event) => {
      if (!isOnBar(event) && state().mode === 'picture') press(pointOf(event), event);
    },
    { signal },
  );
  mount.addEventListener(
    'wheel',
    (event) => {
      if (!isOnBar(event) && wheel(event)) event.preventDefault();
    },
    { signal, passive: false },
  );
}

function isOnBar(event: Event): boolean {
  return (event.target as Element).closest('.bar') !== null;
}

function pointOf({ clientX: x, clientY: y }: MouseEvent): Point {
  return { x, y };
}
