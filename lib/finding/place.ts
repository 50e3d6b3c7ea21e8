import { builtIn, isHtml, isHtmlElement, styleOf, windowOf } from './elements';
import { common, type Rect } from './rect';

/** Where an element stands in the tab's viewport. */
export interface Place {
  /** All of it; null: it takes no room. */
  whole: Rect | null;
  /** What neither the viewport, nor a frame, nor a box around it cuts off; null: nothing is left. */
  shown: Rect | null;
  /** False for what is hidden or fully transparent; what lies above it is not asked. */
  isSeen: boolean;
}

const NOWHERE: Place = { whole: null, shown: null, isSeen: false };

/** Where an element stands, in frames of the page's own origin too. */
export function placeOf(element: Element): Place {
  if (!builtIn(element, 'isConnected')) return NOWHERE;
  const { left, top, scaleX, scaleY, clip, isSeen } = viewOf(builtIn(element, 'ownerDocument'));
  const inItsFrame = (box: Rect): Rect => ({
    left: left + box.left * scaleX,
    top: top + box.top * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  });
  const whole = inItsFrame(paintedBox(element));
  if (whole.width <= 0 || whole.height <= 0) return NOWHERE;
  let shown = clip && common(whole, clip);
  for (const box of shown ? boxesAround(element) : []) {
    shown &&= common(shown, inItsFrame(rectOf(box)));
  }
  const all = { opacityProperty: true, visibilityProperty: true };
  const isVisible = builtIn(element, 'checkVisibility').call(element, all);
  return { whole, shown, isSeen: isSeen && isVisible };
}

/** The root and the body are painted on all of their viewport, however little is in them. */
function paintedBox(element: Element): Rect {
  const { left, top, width, height } = rectOf(element);
  const { body, documentElement } = builtIn(element, 'ownerDocument');
  const view = windowOf(element);
  if (!view || (element !== body && element !== documentElement)) {
    return { left, top, width, height };
  }
  const right = Math.max(left + width, view.innerWidth);
  const bottom = Math.max(top + height, view.innerHeight);
  return { left: 0, top: Math.min(0, top), width: right, height: bottom - Math.min(0, top) };
}

function rectOf(element: Element): DOMRect {
  return builtIn(element, 'getBoundingClientRect').call(element);
}

/** How a document's own viewport lies in the tab's. */
export interface View {
  left: number;
  top: number;
  scaleX: number;
  scaleY: number;
  clip: Rect | null;
  isSeen: boolean;
}

/** How a document's viewport lies in the tab's: for the tab's own document, as it is. */
export function viewOf(document: Document): View {
  const view = builtIn(document, 'defaultView');
  const frame = view?.frameElement;
  if (!frame || !isHtmlElement(frame)) {
    const { innerWidth: width = 0, innerHeight: height = 0 } = view ?? {};
    const clip = { left: 0, top: 0, width, height };
    return { left: 0, top: 0, scaleX: 1, scaleY: 1, clip, isSeen: true };
  }
  const { whole, shown, isSeen } = placeOf(frame);
  if (!whole) return { left: 0, top: 0, scaleX: 1, scaleY: 1, clip: null, isSeen: false };
  // Transforms and zoom of the frame; a turned one is taken for the box around it.
  const scaleX = whole.width / frame.offsetWidth;
  const scaleY = whole.height / frame.offsetHeight;
  const style = styleOf(frame);
  const inset = (border: number, padding: string | undefined): number =>
    border + (Number.parseFloat(padding ?? '') || 0);
  const left = whole.left + inset(frame.clientLeft, style?.paddingLeft) * scaleX;
  const top = whole.top + inset(frame.clientTop, style?.paddingTop) * scaleY;
  const { innerWidth, innerHeight } = view;
  const content = { left, top, width: innerWidth * scaleX, height: innerHeight * scaleY };
  return { left, top, scaleX, scaleY, clip: shown && common(shown, content), isSeen };
}

/** The boxes whose overflow cuts an element off: only those that it is laid out in count. */
function* boxesAround(element: Element): Generator<Element> {
  let position = styleOf(element)?.position ?? 'static';
  for (let box = parentOf(element); box; box = parentOf(box)) {
    const style = styleOf(box);
    if (!style || !holdsPositioned(style, position)) continue;
    if (style.overflow !== 'visible' && !isOfViewport(box)) yield box;
    position = style.position;
  }
}

/** What an element is laid out in: a slot, a root's host, else what it stands in. */
export function parentOf(element: Element): Element | null {
  const parent = builtIn(element, 'assignedSlot') ?? builtIn(element, 'parentNode');
  const type = parent && builtIn<Node, 'nodeType'>(parent, 'nodeType');
  if (type === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host;
  return type === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/**
 * What makes a box hold even what is fixed in it, unless it is `none`.
 * Source: https://developer.mozilla.org/en-US/docs/Web/CSS/CSS_display/Containing_block, and measured in
 * Chromium 156, where `container-type` is no longer among them.
 */
const HOLDING = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'perspective',
  'filter',
  'backdrop-filter',
];

/** Whether a box is one in which something of such a `position` is laid out. */
function holdsPositioned(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') return true;
  if (position === 'absolute' && style.position !== 'static') return true;
  return holdsFixed(style);
}

function holdsFixed(style: CSSStyleDeclaration): boolean {
  const isSet = (name: string): boolean => !['', 'none'].includes(style.getPropertyValue(name));
  const announced = style.getPropertyValue('will-change').split(/,\s*/);
  return (
    HOLDING.some((name) => isSet(name) || announced.includes(name)) ||
    /paint|layout|strict|content/.test(style.getPropertyValue('contain')) ||
    style.getPropertyValue('transform-style') === 'preserve-3d' ||
    style.getPropertyValue('content-visibility') === 'auto'
  );
}

/** The overflow of the root, and of the body where the root has none, is the viewport's. */
function isOfViewport(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  if (element === root) return true;
  return isHtml(element, 'body') && styleOf(root)?.overflow === 'visible';
}
