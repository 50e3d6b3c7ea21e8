import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Where a pressed button goes by what it did, the focus goes on to what stands there instead; else it
 * would fall back to the start of the page.
 * @param box what is rendered anew with the button
 * @param heir gives the element that takes the focus over
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  heir: () => HTMLElement | null,
): void {
  // While rendering: what is about to go still stands in the page and has the focus.
  const wasWithin = holdsFocus(box.current);
  useLayoutEffect(() => {
    // A person who went elsewhere in the same moment is left there.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasWithin && isLost) heir()?.focus({ preventScroll: true });
  });
}

function holdsFocus(box: HTMLElement | null): boolean {
  return box?.contains(document.activeElement) ?? false;
}
