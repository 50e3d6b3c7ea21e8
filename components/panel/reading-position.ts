import { patiently } from './patiently';

/** Frames in which a card has not moved: those around it have found their own height by then. */
const STEADY_FRAMES = 12;

/** How far a place was read. */
export interface ReadingPosition {
  /** CSS pixels above the window. */
  scrolled: number;
  /**
   * The card at the window's upper edge. Of cards that nobody has seen yet the browser guesses the
   * height: pixels alone would lead to another one.
   */
  card: CardPosition | null;
}

interface CardPosition {
  offerId: string;
  /** Its place among all cards: a list may hold an offer twice. */
  index: number;
  /** CSS pixels below the window's upper edge. */
  top: number;
}

/** How far the page is read now. */
export function readingPosition(): ReadingPosition {
  return { scrolled: window.scrollY, card: firstInWindow() };
}

/** Scrolls to where a place was left, as soon as that is there. @returns ends it */
export function returnTo({ scrolled, card }: ReadingPosition): () => void {
  let steady = 0;
  return patiently(
    () => {
      if (!card) return scrollWhenLong(scrolled);
      steady = putBack(card) ? steady + 1 : 0;
      return steady === STEADY_FRAMES;
    },
    () => {
      // An offer that is gone takes nobody's place with it.
      if (!card || !find(card)) window.scrollTo(0, scrolled);
    },
  );
}

/** @returns whether the card stood where it was left before it was moved there */
function putBack(card: CardPosition): boolean {
  const found = find(card);
  if (!found) return false;
  const off = found.getBoundingClientRect().top - card.top;
  window.scrollBy(0, off);
  return Math.abs(off) < 1;
}

function scrollWhenLong(wanted: number): boolean {
  const { scrollHeight } = document.documentElement;
  const isLong = scrollHeight - window.innerHeight >= wanted;
  if (isLong) window.scrollTo(0, wanted);
  return isLong;
}

const cards = (): HTMLCollectionOf<HTMLElement> => document.getElementsByTagName('article');

function find({ offerId, index }: CardPosition): HTMLElement | undefined {
  const isIt = (card?: HTMLElement): boolean => card?.dataset['offerId'] === offerId;
  const there = cards()[index];
  return isIt(there) ? there : [...cards()].find(isIt);
}

/** The first card that is not above the window; null where even the first of all stands within it. */
function firstInWindow(): CardPosition | null {
  const all = cards();
  const edgeOf = (index: number, edge: 'top' | 'bottom'): number =>
    all[index]?.getBoundingClientRect()[edge] ?? 0;
  if (edgeOf(0, 'top') >= 0) return null;
  let [above, index] = [-1, all.length - 1];
  while (index - above > 1) {
    const middle = Math.floor((above + index) / 2);
    if (edgeOf(middle, 'bottom') < 0) above = middle;
    else index = middle;
  }
  const offerId = all[index]?.dataset['offerId'];
  return offerId === undefined ? null : { offerId, index, top: edgeOf(index, 'top') };
}
