import tokens from '@/assets/styles/tokens.css?inline';
import { makeHtml } from '@/lib/finding/elements';
import type { PickOrder } from '@/lib/messages/picked';
import css from './picker.css?inline';

/** The layer above the page in which the picker is drawn. */
export interface Overlay {
  /** The one element that is put into the page. */
  host: HTMLElement;
  /** Everything is rendered in here. */
  mount: HTMLElement;
}

/**
 * The host has no box, so nothing that a page says of it has an effect; and important rules of a
 * shadow root win over all of the page's.
 */
const LAYER_STYLE = `
:host { all: initial !important; display: contents !important; direction: ltr !important; }
.layer { all: unset; display: block; position: fixed; inset: 0; overflow: hidden; }
.layer::backdrop { display: none; }
iframe { all: unset; display: block; width: 100%; height: 100%; color-scheme: inherit; }
`;

const SCHEMES = { light: 'light', dark: 'dark', system: 'light dark' } as const;

/**
 * Puts the layer above the page: into the browser's top layer, where no `z-index` reaches, within a
 * closed shadow root. What is drawn stands in a frame without an address, so that keys and pointer
 * never come to the page's listeners, not even to those that were there first.
 */
export function openOverlay(
  document: Document,
  { language, theme }: Pick<PickOrder, 'language' | 'theme'>,
): Overlay {
  const host = makeHtml(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, document.defaultView, LAYER_STYLE);
  document.documentElement.append(host);
  const layer = showLayer(root);
  layer.style.colorScheme = SCHEMES[theme];
  layer.style.zoom = String(1 / layer.currentCSSZoom);
  const frame = makeHtml(document, 'iframe');
  layer.append(frame);
  const inner = frame.contentDocument;
  const mount = makeHtml(inner ?? document, 'div');
  mount.className = 'root';
  mount.dataset['theme'] = theme;
  mount.lang = language;
  const style = `${tokens.replaceAll(':root', '.root')}${css}`;
  if (inner) {
    // A frame whose scheme is another than its content's is not transparent.
    inner.documentElement.style.colorScheme = SCHEMES[theme];
    dress(inner, frame.contentWindow, style);
    inner.body.append(mount);
  } else {
    // A page that is sandboxed keeps us out of our own frame.
    frame.remove();
    dress(root, document.defaultView, `${LAYER_STYLE}${style}`);
    layer.append(mount);
  }
  return { host, mount };
}

/** Shows the layer; where a dialog of the page makes all else inert, as a dialog of its own. */
function showLayer(root: ShadowRoot): HTMLElement {
  const layer = makeHtml(root.ownerDocument, 'div');
  layer.className = 'layer';
  layer.popover = 'manual';
  layer.tabIndex = -1;
  root.append(layer);
  layer.showPopover();
  layer.focus({ preventScroll: true });
  if (root.activeElement === layer) return layer;
  layer.remove();
  const dialog = makeHtml(root.ownerDocument, 'dialog');
  dialog.className = 'layer';
  root.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Gives a tree its style, in a way that no policy of the page is asked for. */
function dress(root: Document | ShadowRoot, view: Window | null, style: string): void {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
