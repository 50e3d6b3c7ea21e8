import { useLayoutEffect, useRef } from 'preact/hooks';
import { readingPosition, returnTo, type ReadingPosition } from './reading-position';

/** Where it is kept how far a place was read, for a panel that is closed and opened again. */
const KEPT = 'tongkuan:scroll';

/**
 * A new place is read from its top; one that the person goes back to, from where they left it.
 * @param place names what is shown; null while nothing is
 * @param depth how many places lie behind it
 * @param isKept this place is found again where it was left when the panel is opened anew
 */
export function useScrollMemory(place: string | null, depth: number, isKept = false): void {
  const positions = useRef(new Map<string, ReadingPosition>());
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
    const wanted = left ?? (isBack ? kept.get(place) : undefined);
    const remember = (): void => {
      const position = readingPosition();
      kept.set(place, position);
      if (keeps.current) localStorage.setItem(KEPT, String(Math.round(position.scrolled)));
    };
    let release = (): void => undefined;
    if (wanted && wanted.scrolled > 0) release = returnTo(wanted);
    else if (!isFirst) window.scrollTo(0, 0);
    document.addEventListener('scroll', remember);
    return () => {
      release();
      document.removeEventListener('scroll', remember);
    };
  }, [place]);
}

function readKept(): ReadingPosition {
  return { scrolled: Number(localStorage.getItem(KEPT)) || 0, card: null };
}
