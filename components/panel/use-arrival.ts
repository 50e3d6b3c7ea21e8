import { useEffect, useMemo, useRef } from 'preact/hooks';

/**
 * Whether the person came to this place by an action in the panel, and so finds the focus there. Not
 * when the panel opens, nor when a click on a page changes it: the focus is theirs then. Who walks over
 * the tabs stays on them.
 * @param place names what is shown; null while nothing is
 */
export function useArrival(place: string | null): boolean {
  const shownBefore = useRef<string | null>(null);
  const isArrival = useMemo(
    () => place !== null && shownBefore.current !== null && document.hasFocus() && !isOnTab(),
    [place],
  );
  useEffect(() => {
    if (place !== null) shownBefore.current = place;
  }, [place]);
  return isArrival;
}

function isOnTab(): boolean {
  return document.activeElement?.role === 'tab';
}
