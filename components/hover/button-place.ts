import { browser } from 'wxt/browser';
import type { FoundPicture } from '@/lib/finding/picture';
import { placeOf } from '@/lib/finding/place';
import type { Rect } from '@/lib/finding/rect';
import { openSafely } from '@/lib/finding/roots';
import type { Point } from '@/lib/finding/under-point';
import { hoverTitle } from '@/lib/locale/hover-words';
import { showButton, type ShownButton } from './hover-button';
import { boxOf, pictureAt, pictureOf } from './hovered-picture';

/** What bears the button now. Which picture it shows is asked at the press: that may change. */
interface Bearer extends ShownButton {
  element: Element;
  /** What is seen of it, in the viewport. */
  box: Rect;
  /** The focused link; null: the pointer called for the button. */
  link: Element | null;
}

/** The one place of a page on which the button stands, if any. */
export interface ButtonPlace {
  /** What bears it; null: nothing of ours is in the page. */
  bearer: () => Bearer | null;
  /** Puts it onto the picture at a point or in a link, or away where there is none. */
  show: (on: Point | Element) => void;
  hide: () => void;
  /** Whether an event came from what was put there, or of taking it away. */
  isOurs: (target: EventTarget | null) => boolean;
}

/**
 * Keeps the button where a person dwells.
 * @param press called in the click's own turn, when the button has gone, with what stands there then
 */
export function createButtonPlace(
  { document }: Window,
  press: (picture: FoundPicture) => void,
): ButtonPlace {
  let bearer: Bearer | null = null;
  let isReturning = false;
  // An element that goes, by itself or with what it stands in, loses its size.
  const size = new ResizeObserver(() => {
    if (bearer && !placeOf(bearer.element).shown) hide();
  });
  const open = openSafely((element) =>
    element === bearer?.host ? null : browser.dom.openOrClosedShadowRoot(element),
  );

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
  const pictureOn = (on: Point | Element): FoundPicture | null => {
    const picture = on instanceof Element ? pictureOf(on, open) : pictureAt(document, on, open);
    return picture && !isEdited(picture.element) ? picture : null;
  };
  const show = (on: Point | Element): void => {
    const picture = pictureOn(on);
    const box = picture && boxOf(picture);
    if (bearer && isSame(bearer, picture, box)) return;
    hide();
    if (!picture || !box) return;
    const { element } = picture;
    const link = on instanceof Element ? on : null;
    const button = showButton(box, link ?? element, hoverTitle(), () => {
      hide();
      const pressed = pictureOn(on);
      if (pressed) press(pressed);
    });
    bearer = { ...button, element, box, link };
    size.observe(element);
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
  return isThere && bearer.element === picture?.element;
}

/** Whether people write there: what is put into an editor's page may be saved with it. */
function isEdited(element: Element): boolean {
  // What stands in a text need not be text itself.
  const text = element.closest('[contenteditable]:not([contenteditable="false" i])');
  const root = element.getRootNode();
  const isHosted = 'host' in root && isEdited(root.host as Element);
  return text !== null || isHosted || element.ownerDocument.designMode === 'on';
}
