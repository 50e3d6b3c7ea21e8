import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Page Down and Page Up go from card to card, as feeds do for people who use screen readers. */
export function moveByPage(event: KeyboardEvent): void {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  const card = event.target instanceof Element && event.target.closest('article');
  if (!card) return;
  const next = event.key === 'PageDown' ? card.nextElementSibling : card.previousElementSibling;
  if (!(next instanceof HTMLElement) || next.tagName !== 'ARTICLE') return;
  event.preventDefault();
  next.focus();
}

/** A wish that the focus goes to a card which is still to come: the first of a new page. */
export interface FocusWish {
  /** Index of the card; null where nobody wishes for one. */
  focusFrom: number | null;
  /** The card is there. */
  focused: () => void;
}

/**
 * Gives the focus to the card that was wished for, as soon as it is there.
 * @param list the feed with the cards
 * @param length how many offers there are by now
 */
export function useFocusFrom(
  list: RefObject<HTMLElement | null>,
  length: number,
  { focusFrom, focused }: FocusWish,
): void {
  useEffect(() => {
    if (focusFrom === null || length <= focusFrom) return;
    focused();
    const card = list.current?.querySelectorAll('article')[focusFrom];
    // Who has gone elsewhere meanwhile is left there.
    if (!isReadingElsewhere()) card?.focus();
  });
}

/** Whether the focus is on something else than the button that was pressed for more. */
function isReadingElsewhere(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return activeElement.closest('form, article, header') !== null;
}
