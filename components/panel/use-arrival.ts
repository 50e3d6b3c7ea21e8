import { useEffect, useMemo, useRef } from 'preact/hooks';

/**
 * Whether the person came to this place by an action in the panel, and so finds the focus there. Not
 * when the panel opens, nor when a click on a page changes it: the focus is theirs then.
 * @param place names what is shown; null while nothing is
 */
export function useArrival(place: string | null): boolean {
  const shownBefore = useRef<string | null>(null);
  const isArrival = useMemo(
    () => place !== null && shownBefore.current !== null && document.hasFocus(),
    [place],
  );
  useEffect(() => {
    if (place !== null) shownBefore.current = place;
  }, [place]);
  return isArrival;
}
