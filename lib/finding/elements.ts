const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Whether an element is of an HTML name. `instanceof` does not tell: every frame has classes of its
 * own.
 */
export function isHtml<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name] {
  return element.localName === name && element.namespaceURI === HTML;
}

/** Whether an element is of an SVG name. */
export function isSvg<Name extends keyof SVGElementTagNameMap>(
  element: Element,
  name: Name,
): element is SVGElementTagNameMap[Name] {
  return element.localName === name && isSvgElement(element);
}

export function isSvgElement(element: Element): boolean {
  return element.namespaceURI === SVG;
}

/** Whether an element is one of HTML's, which have styles, sizes and shadow roots. */
export function isHtmlElement(element: Element): element is HTMLElement {
  return element.namespaceURI === HTML;
}

/** A new HTML element, also in documents of another kind. */
export function makeHtml<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return document.createElementNS(HTML, name) as HTMLElementTagNameMap[Name];
}

/** The window that shows an element, with the style that it has there; null where none does. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element, pseudo) ?? null;
}
