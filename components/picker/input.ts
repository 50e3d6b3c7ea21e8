import type { Point } from '@/lib/finding/under-point';
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

/** Keys that press the button which has the focus. */
const BUTTON_KEYS = new Set(['Enter', ' ']);

/** Listens to keys and pointer until the signal ends it. */
export function listen(
  mount: HTMLElement,
  page: Window,
  intentions: Intentions,
  signal: AbortSignal,
): void {
  const own = mount.ownerDocument.defaultView ?? page;
  const options = { capture: true, signal };
  const press = (event: KeyboardEvent): void => takeKey(event, mount, own, intentions);
  // A page may take the focus back at once. Then keys come to it, and are ours nevertheless.
  for (const view of new Set([own, page])) {
    view.addEventListener('keydown', press, options);
    view.addEventListener('keyup', withhold, options);
    view.addEventListener('keypress', withhold, options);
  }
  listenToPointer(mount, intentions, signal);
}

/** No listener of the page that comes after ours is told. */
function withhold(event: Event): void {
  event.stopImmediatePropagation();
}

function takeKey(
  event: KeyboardEvent,
  mount: HTMLElement,
  own: Window,
  { state, wish, regainFocus }: Intentions,
): void {
  withhold(event);
  if (event.currentTarget !== own) regainFocus();
  const { activeElement: focused } = mount.getRootNode() as Document | ShadowRoot;
  if (focused?.closest('button') && BUTTON_KEYS.has(event.key)) return;
  const { mode, choice } = state();
  const wished = wishOf(event, mode, choice.stack.length > 1);
  if (!wished) return;
  event.preventDefault();
  wish(wished);
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
