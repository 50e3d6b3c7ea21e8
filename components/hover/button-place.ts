import { browser } from 'wxt/browser';
import type { FoundPicture } from '@/lib/finding/picture';
import { placeOf } from '@/lib/finding/place';
import type { Rect } from '@/lib/finding/rect';
import type { Point } from '@/lib/finding/under-point';
import { showButton, type ShownButton } from './hover-button';
import { boxOf, pictureAt, pictureOf } from './hovered-picture';

/** A picture that bears the button now. */
interface Bearer extends ShownButton {
  picture: FoundPicture;
  /** What is seen of the picture, in the viewport. */
  box: Rect;
  /** The focused link; null: the pointer called for the button. */
  link: Element | null;
}

/** The one place of a page on which the button stands, if any. */
export interface ButtonPlace {
  /** The picture that bears it; null: nothing of ours is in the page. */
  bearer: () => Bearer | null;
  /** Puts it onto the picture at a point or in a link, or away where there is none. */
  show: (on: Point | Element) => void;
  hide: () => void;
  /** Whether an event came from what was put there, or of taking it away. */
  isOurs: (target: EventTarget | null) => boolean;
}

/**
 * Keeps the button where a person dwells.
 * @param says the button's name
 * @param press called in the click's own turn, when the button has gone
 */
export function createButtonPlace(
  { document }: Window,
  says: string,
  press: (picture: FoundPicture) => void,
): ButtonPlace {
  let bearer: Bearer | null = null;
  let isReturning = false;
  // An element that goes, by itself or with what it stands in, loses its size.
  const size = new ResizeObserver(() => {
    if (bearer && !placeOf(bearer.picture.element).shown) hide();
  });
  const open = (element: HTMLElement): ShadowRoot | null =>
    element === bearer?.host ? null : browser.dom.openOrClosedShadowRoot(element);

  const hide = (): void => {
    if (!bearer) return;
    const { link, host, remove } = bearer;
    const hadFocus = document.activeElement === host;
    size.disconnect();
    // Before it is removed: that takes the focus from it, of which we hear.
    bearer = null;
    isReturning = true;
    remove();
    if (link && hadFocus) (link as HTMLElement).focus({ preventScroll: true });
    isReturning = false;
  };
  const show = (on: Point | Element): void => {
    const link = on instanceof Element ? on : null;
    const picture = on instanceof Element ? pictureOf(on, open) : pictureAt(document, on, open);
    const box = picture && boxOf(picture);
    if (bearer && isSame(bearer, picture, box)) return;
    hide();
    if (!picture || !box) return;
    const button = showButton(box, link ?? picture.element, says, () => {
      hide();
      press(picture);
    });
    bearer = { ...button, picture, box, link };
    size.observe(picture.element);
  };
  return {
    bearer: () => bearer,
    show,
    hide,
    isOurs: (target) => isReturning || (target !== null && target === bearer?.host),
  };
}

function isSame(bearer: Bearer, picture: FoundPicture | null, box: Rect | null): boolean {
  const isThere = JSON.stringify(bearer.box) === JSON.stringify(box);
  return isThere && bearer.picture.element === picture?.element;
}
