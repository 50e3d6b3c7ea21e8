import { hasPictureEnding } from './addresses';
import { builtIn, elementsIn, isHtml, isHtmlElement } from './elements';

/** A tree of elements: a document or a shadow root. */
export type Root = Document | ShadowRoot;

/** Gives an element's shadow root, a closed one too; null: it has none. */
export type OpenShadowRoot = (element: HTMLElement) => ShadowRoot | null;

/**
 * Asks the extension's API for roots as long as there is one: Chrome takes it away from a script
 * whose extension has been updated or switched off. Open roots are there nevertheless.
 * @param open asks the API
 */
export function openSafely(open: OpenShadowRoot): OpenShadowRoot {
  return (element) => {
    try {
      return open(element);
    } catch {
      return element.shadowRoot;
    }
  };
}

/** Elements that can have a shadow root, beside those with a hyphen in their name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/**
 * All trees that make up what a document shows: itself, shadow roots, and the documents in its
 * frames as far as the page may see them.
 */
export function rootsIn(root: Root, openShadowRoot: OpenShadowRoot): Root[] {
  const inner = elementsIn(root, '*').flatMap((element): Root[] => {
    const found = shadowRootOf(element, openShadowRoot) ?? innerDocument(element);
    return found ? rootsIn(found, openShadowRoot) : [];
  });
  return [root, ...inner];
}

/** The shadow root of an element that can have one. */
export function shadowRootOf(element: Element, openShadowRoot: OpenShadowRoot): ShadowRoot | null {
  const name = builtIn(element, 'localName');
  const canHave = HOSTS.has(name) || name.includes('-');
  return canHave && isHtmlElement(element) ? openShadowRoot(element) : null;
}

/** The document in a frame; null for what is no frame, or holds what the page may not see. */
export function innerDocument(element: Element): Document | null {
  if (!isFrame(element) || isPictureFile(element)) return null;
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
}

/** Whether an element can hold another document. The frames of a frameset are no others than these. */
export function isFrame(element: Element): element is HTMLIFrameElement | HTMLObjectElement {
  const isOfFrameset = isHtmlElement(element) && element.localName === 'frame';
  return isOfFrameset || isHtml(element, 'iframe') || isHtml(element, 'object');
}

/** Whether an object or embed is a picture by its type, or by its address's ending. */
export function isPictureFile(element: Element): element is HTMLObjectElement | HTMLEmbedElement {
  const isObject = isHtml(element, 'object');
  if (!isObject && !isHtml(element, 'embed')) return false;
  if (element.type !== '') return element.type.toLowerCase().startsWith('image/');
  return hasPictureEnding(isObject ? element.data : element.src);
}
