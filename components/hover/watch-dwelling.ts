import type { Point } from '@/lib/finding/under-point';

/** A pointer, or the focus, that stays this long is there for what it is on. */
const DWELL_MS = 300;
/** A hand at rest moves the pointer by this much, CSS pixels. */
const TREMOR = 6;

/** What a keyboard's user follows or presses; pictures stand in these. */
const LINKS = 'a[href], area[href], button, summary, [role="link"], [role="button"]';

/** Who is told. */
export interface Listeners {
  /** Asked before anything is told, whatever it came from: whether anybody is there to hear it. */
  lives: () => boolean;
  /** Whether an element is put there by ourselves: the pointer stays with what lies under it. */
  isOurs: (target: EventTarget | null) => boolean;
  /** The pointer rests somewhere in the viewport, or the keyboard's focus on a link. */
  dwells: (on: Point | Element) => void;
  /** The pointer went on. */
  moves: (to: Point) => void;
  /** The pointer has left the page, or a button of it is pressed. */
  leaves: () => void;
  /** The focus went to another element of the page; null: out of it. */
  focuses: (target: EventTarget | null) => void;
  /** What was looked at may stand elsewhere. @param within what was scrolled; null: anything */
  shifts: (within: EventTarget | null) => void;
  /** Escape. */
  dismisses: () => void;
}

/**
 * Watches where a person dwells on a page, until the signal ends it. Changes nothing, and hears only
 * what people do: a page cannot try by itself whether somebody listens.
 */
export function watchDwelling(view: Window, tell: Listeners, signal: AbortSignal): void {
  let timer = 0;
  let from: Point | null = null;
  let latest: Point | null = null;
  const forget = (): void => {
    view.clearTimeout(timer);
    from = null;
  };
  const wait = (on: Point | Element): void => {
    view.clearTimeout(timer);
    if (signal.aborted) return;
    timer = view.setTimeout(() => {
      if (tell.lives()) tell.dwells(on);
    }, DWELL_MS);
  };
  const rest = (at: Point): void => {
    latest = at;
    if (from && Math.hypot(at.x - from.x, at.y - from.y) <= TREMOR) return;
    from = at;
    wait(at);
  };
  const leave = (): void => {
    forget();
    latest = null;
    tell.leaves();
  };

  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ): void => {
    const trusted = (event: WindowEventMap[Name]): void => {
      if (event.isTrusted && tell.lives()) listener(event);
    };
    view.addEventListener(name, trusted, { capture: true, passive: true, signal });
  };
  const point = (event: PointerEvent): void => {
    // A finger does not rest on what it points at, and one that drags means something else.
    if (event.pointerType === 'touch' || tell.isOurs(event.target)) return;
    if (event.buttons !== 0) {
      leave();
      return;
    }
    const at = { x: event.clientX, y: event.clientY };
    tell.moves(at);
    rest(at);
  };
  hear('pointermove', point);
  hear('pointerover', point);
  hear('pointerout', ({ relatedTarget }) => {
    if (relatedTarget === null) leave();
  });
  hear('focusin', ({ target }) => {
    if (tell.isOurs(target)) return;
    tell.focuses(target);
    const link = target instanceof Element ? target.closest(LINKS) : null;
    if (link?.matches(':focus-visible')) wait(link);
  });
  hear('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null) tell.focuses(null);
  });
  hear('scroll', ({ target }) => {
    tell.shifts(target);
    from = null;
    if (latest) rest(latest);
  });
  hear('resize', () => tell.shifts(null));
  hear('keydown', ({ key }) => {
    if (key === 'Escape') tell.dismisses();
  });
  hear('pagehide', leave);
  signal.addEventListener('abort', forget);
}
