import { render } from 'preact';
import tokens from '@/assets/styles/tokens.css?inline';
import { Mark } from '@/components/base/mark';
import { isHtmlElement, makeHtml } from '@/lib/finding/elements';
import type { Rect } from '@/lib/finding/rect';
import css from './hover-button.css?inline';

/** How far the button stands from the picture's corner, CSS pixels. */
const INSET = 8;

/** What would reach the page's listeners beside the page's own events. */
const EVENTS =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick touchstart touchend keydown keyup keypress';

/** A button that stands on the page now. */
export interface ShownButton {
  /** The one element that was put into the page; everything else stands in its closed shadow root. */
  host: HTMLElement;
  /** Takes it out of the page, which is as it was before. */
  remove: () => void;
}

/**
 * Puts the button into the upper left corner of a box, above all that the page shows.
 * @param box in the viewport of the element's document
 * @param near what the button belongs to: in the order of focus it comes after it
 * @param says the button's name
 * @param press called in the click's own turn
 */
export function showButton(box: Rect, near: Element, says: string, press: () => void): ShownButton {
  const { ownerDocument: document } = near;
  const host = makeHtml(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const button = makeHtml(document, 'button');
  button.type = 'button';
  button.className = 'button';
  button.popover = 'manual';
  button.title = says;
  button.ariaLabel = says;
  button.style.left = `${Math.round(box.left) + INSET}px`;
  button.style.top = `${Math.round(box.top) + INSET}px`;
  render(<Mark size={24} />, button);
  root.append(button);
  keepToItself(host);
  // The focus stays where the page has it.
  hear(button, 'mousedown', (event) => event.preventDefault());
  hear(button, 'click', press);
  homeOf(near).append(host);
  // A page that is zoomed by its style would move the button as well.
  button.style.zoom = String(1 / button.currentCSSZoom);
  button.showPopover(isHtmlElement(near) ? { source: near } : {});
  return {
    host,
    remove() {
      render(null, button);
      host.remove();
    },
  };
}

/** Many pages close what is open at a click anywhere else, and listen to keys everywhere. */
function keepToItself(host: HTMLElement): void {
  for (const name of EVENTS.split(' ')) {
    hear(host, name, (event) => event.stopPropagation());
  }
}

/** Hears what people do, not what the page makes up. */
function hear(target: HTMLElement, name: string, listener: (event: Event) => void): void {
  target.addEventListener(name, (event) => {
    if (event.isTrusted) listener(event);
  });
}

/** Gives the root its style in a way that no policy of the page is asked for. */
function dress(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens.replaceAll(':root', '.button')}${css}`);
  root.adoptedStyleSheets = [sheet];
}

/** The page itself; or its modal dialog, outside of which nothing can be pressed. */
function homeOf(element: Element): Element {
  const dialog = element.closest('dialog:modal');
  if (dialog) return dialog;
  const root = element.getRootNode();
  if ('host' in root) return homeOf(root.host as Element);
  return element.ownerDocument.documentElement;
}
