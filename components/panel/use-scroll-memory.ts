import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a place that was gone back to may take to become as long as it was. */
const PATIENCE_MS = 1500;
/** By these a person takes the page in hand: nothing moves it any more. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'mousedown'] as const;

/**
 * A new place is read from its top; one that the person goes back to, from where they left it.
 * @param place names what is shown; null while nothing is
 * @param depth how many places lie behind it
 */
export function useScrollMemory(place: string | null, depth: number): void {
  const positions = useRef(new Map<string, number>());
  const before = useRef<{ place: string | null; depth: number }>({ place: null, depth: 0 });
  const shownDepth = useRef(depth);
  shownDepth.current = depth;

  useLayoutEffect(() => {
    if (place === null) return undefined;
    const isFirst = before.current.place === null;
    const isBack = shownDepth.current < before.current.depth;
    before.current = { place, depth: shownDepth.current };
    const kept = positions.current;
    const wanted = (isBack ? kept.get(place) : undefined) ?? 0;
    const remember = (): void => void kept.set(place, window.scrollY);
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

/** Scrolls as soon as the page is long enough: what it shows is read from the store first. */
function scrollWhenLong(wanted: number): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = requestAnimationFrame(tryNow);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const event of TAKING_OVER) document.removeEventListener(event, stop);
  };
  function tryNow(): void {
    const { scrollHeight } = document.documentElement;
    if (scrollHeight - window.innerHeight >= wanted) {
      window.scrollTo(0, wanted);
      stop();
    } else if (performance.now() < until) frame = requestAnimationFrame(tryNow);
    else stop();
  }
  for (const event of TAKING_OVER) document.addEventListener(event, stop);
  return stop;
}
