const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A property of an element or a document as the browser means it. The names of its fields lie over a
 * form's own properties, those of its pictures and frames over a document's: `<input name="title">`.
 * Source: https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
export function builtIn<Owner extends Node, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] {
  return Reflect.get(Object.getPrototypeOf(owner) as Owner, name, owner);
}

/** The elements of a tree that a selector names. */
export function elementsIn(root: Document | ShadowRoot, selector: string): Element[] {
  return [...builtIn(root, 'querySelectorAll').call(root, selector)];
}

/** The text of an attribute; null: the element has none of this name. */
export function attributeOf(element: Element, name: string): string | null {
  return builtIn(element, 'getAttribute').call(element, name);
}

/** The window that shows an element; null: none does. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  return builtIn(builtIn(element, 'ownerDocument'), 'defaultView');
}

/**
 * Whether an element is of an HTML name. `instanceof` does not tell: every frame has classes of its
 * own.
 */
export function isHtml<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name] {
  return builtIn(element, 'localName') === name && isHtmlElement(element);
}

/** Whether an element is of an SVG name. */
export function isSvg<Name extends keyof SVGElementTagNameMap>(
  element: Element,
  name: Name,
): element is SVGElementTagNameMap[Name] {
  return builtIn(element, 'localName') === name && isSvgElement(element);
}

export function isSvgElement(element: Element): boolean {
  return builtIn(element, 'namespaceURI') === SVG;
}

/** Whether an element is one of HTML's, which have styles, sizes and shadow roots. */
export function isHtmlElement(element: Element): element is HTMLElement {
  return builtIn(element, 'namespaceURI') === HTML;
}

/** A new HTML element, also in documents of another kind. */
export function makeHtml<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return builtIn(document, 'createElementNS').call(
    document,
    HTML,
    name,
  ) as HTMLElementTagNameMap[Name];
}

/** The style that an element has where it is shown; null where it is not. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration | null {
  return windowOf(element)?.getComputedStyle(element, pseudo) ?? null;
}
