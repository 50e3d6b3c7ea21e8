import { useEffect, useMemo, useRef } from 'preact/hooks';
import { patiently } from './patiently';

/**
 * Who goes back finds the focus on the offer from which they left, and only where it is gone on the
 * heading: a keyboard's place in a list of hundreds is not lost by a look at one of them.
 * @param place names what is shown; null while nothing is
 * @param depth how many places lie behind it
 * @param isArrival the person came here by an action in the panel
 * @returns whether the focus is on its way to an offer, so that the heading is not to take it
 */
export function useReturnFocus(place: string | null, depth: number, isArrival: boolean): boolean {
  const left = useRef(new Map<string, string>());
  const depthBefore = useRef(0);
  const coming = useRef(false);
  coming.current = isArrival && depth < depthBefore.current;
  const wanted = useMemo(
    () => (place !== null && coming.current ? (left.current.get(place) ?? null) : null),
    [place],
  );

  useEffect(() => {
    depthBefore.current = depth;
  });
  useEffect(() => {
    if (place === null) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      const offerId = target instanceof Element ? offerAround(target) : null;
      if (offerId === null) left.current.delete(place);
      else left.current.set(place, offerId);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
  useEffect(() => {
    if (wanted === null) return undefined;
    return patiently(() => focus(`article[data-offer-id="${CSS.escape(wanted)}"]`), focusHeading);
  }, [place, wanted]);
  return wanted !== null;
}

/** The id of the offer in whose card an element stands. */
function offerAround(element: Element): string | null {
  return element.closest<HTMLElement>('article[data-offer-id]')?.dataset['offerId'] ?? null;
}

function focusHeading(): void {
  focus('main h2[tabindex]');
}

/** The scrolling is remembered apart. */
function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
  return element !== null;
}
