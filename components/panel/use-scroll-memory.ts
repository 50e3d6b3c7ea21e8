import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a place that was gone back to may take to become as long as it was. */
const PATIENCE_MS = 1500;
/** Where it is kept how far a place was read, for a panel that is closed and opened again. */
const KEPT = 'tongkuan:scroll';
/** By these a person takes the page in hand: nothing moves it any more. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'mousedown'] as const;

/**
 * A new place is read from its top; one that the person goes back to, from where they left it.
 * @param place names what is shown; null while nothing is
 * @param depth how many places lie behind it
 * @param isKept this place is found again where it was left when the panel is opened anew
 */
export function useScrollMemory(place: string | null, depth: number, isKept = false): void {
  const positions = useRef(new Map<string, number>());
  const before = useRef<{ place: string | null; depth: number }>({ place: null, depth: 0 });
  const shownDepth = useRef(depth);
  shownDepth.current = depth;
  const keeps = useRef(isKept);
  keeps.current = isKept;

  useLayoutEffect(() => {
    if (place === null) return undefined;
    const isFirst = before.current.place === null;
    const isBack = shownDepth.current < before.current.depth;
    before.current = { place, depth: shownDepth.current };
    const kept = positions.current;
    const left = isFirst && keeps.current ? readKept() : undefined;
    const wanted = left ?? (isBack ? kept.get(place) : undefined) ?? 0;
    const remember = (): void => {
      kept.set(place, window.scrollY);
      if (keeps.current) localStorage.setItem(KEPT, String(Math.round(window.scrollY)));
    };
    let release = (): void => undefined;
    if (wanted > 0) release = scrollWhenLong(wanted);
    else if (!isFirst) window.scrollTo(0, 0);
    document.addEventListener('scroll', remember);
    return () => {
      release();
      document.removeEventListener('scroll', remember);
    };
  }, [place]);
}

function readKept(): number {
  return Number(localStorage.getItem(KEPT)) || 0;
}

/** Scrolls as soon as the page is long enough. */
function scrollWhenLong(wanted: number): () => void {
  return patiently(() => {
    const { scrollHeight } = document.documentElement;
    const isLong = scrollHeight - window.innerHeight >= wanted;
    if (isLong) window.scrollTo(0, wanted);
    return isLong;
  });
}

/**
 * Tries something in every frame until it is done: what a place shows is read from the store first. It
 * ends when a person takes the page in hand.
 * @param attempt says whether it is done
 * @param giveUp called when it took too long
 * @returns ends it
 */
export function patiently(attempt: () => boolean, giveUp?: () => void): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = requestAnimationFrame(tryNow);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const event of TAKING_OVER) document.removeEventListener(event, stop);
  };
  function tryNow(): void {
    if (attempt()) stop();
    else if (performance.now() < until) frame = requestAnimationFrame(tryNow);
    else {
      stop();
      giveUp?.();
    }
  }
  for (const event of TAKING_OVER) document.addEventListener(event, stop);
  return stop;
}
