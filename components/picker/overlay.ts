import tokens from '@/assets/styles/tokens.css?inline';
import { builtIn, makeHtml } from '@/lib/finding/elements';
import type { OpenShadowRoot } from '@/lib/finding/roots';
import type { PickOrder } from '@/lib/messages/pick-order';
import area from './area.css?inline';
import bar from './bar.css?inline';
import { keepFromScripts } from './by-hand';
import { rememberFocus } from './focus';
import stage from './stage.css?inline';
import strip from './strip.css?inline';

/** The layer above the page in which the picker is drawn. */
export interface Overlay {
  /** The one element that is put into the page. */
  host: HTMLElement;
  /** Everything is rendered in here. */
  mount: HTMLElement;
  /** Makes the page inert, where it does not leave the focus alone. */
  insist: () => void;
  /** Whether it is still above the page: what a page removes or moves is not. */
  isThere: () => boolean;
  /** Takes it away, and gives the focus back to where it was. */
  close: () => void;
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
 * @throws where the page does not let it be shown; then nothing of it stays
 */
export function openOverlay(
  page: Document,
  { language, theme }: Pick<PickOrder, 'language' | 'theme'>,
  openShadowRoot: OpenShadowRoot,
): Overlay {
  const returnFocus = rememberFocus(page, openShadowRoot);
  const host = makeHtml(page, 'div');
  const close = (): void => {
    host.remove();
    returnFocus();
  };
  try {
    const root = host.attachShadow({ mode: 'closed' });
    const layer = makeHtml(page, 'dialog');
    dress(root, builtIn(page, 'defaultView'), LAYER_STYLE);
    root.append(layer);
    builtIn(page, 'documentElement').append(host);
    show(layer, root, theme);
    const mount = furnish(root, layer, theme);
    mount.lang = language;
    const insist = (): void => showAlone(layer);
    const isThere = (): boolean => layer.matches(':popover-open, :modal');
    return { host, mount, insist, isThere, close };
  } catch (error) {
    close();
    throw error;
  }
}

function show(layer: HTMLDialogElement, root: ShadowRoot, theme: PickOrder['theme']): void {
  layer.className = 'layer';
  layer.tabIndex = -1;
  layer.popover = 'manual';
  layer.style.colorScheme = SCHEMES[theme];
  layer.showPopover();
  layer.style.zoom = String(1 / layer.currentCSSZoom);
  layer.focus({ preventScroll: true });
  // A dialog of the page makes everything inert but itself, and the one that opens after it.
  if (root.activeElement !== layer) showAlone(layer);
}

/** Shows the layer as a dialog, to which alone the focus can go. */
function showAlone(layer: HTMLDialogElement): void {
  if (!layer.popover) return;
  layer.hidePopover();
  layer.popover = null;
  layer.showModal();
}

/** Puts the frame into the layer, and into that what everything is rendered in. */
function furnish(root: ShadowRoot, layer: HTMLElement, theme: PickOrder['theme']): HTMLElement {
  const page = root.ownerDocument;
  const frame = makeHtml(page, 'iframe');
  layer.append(frame);
  const inner = frame.contentDocument;
  const mount = makeHtml(inner ?? page, 'div');
  mount.className = 'root';
  mount.tabIndex = -1;
  mount.dataset['theme'] = theme;
  keepFromScripts(mount);
  const style = [tokens.replaceAll(':root', '.root'), stage, bar, strip, area].join('\n');
  if (inner) {
    // A frame whose scheme is another than its content's is not transparent.
    inner.documentElement.style.colorScheme = SCHEMES[theme];
    dress(inner, frame.contentWindow, style);
    inner.body.append(mount);
  } else {
    // A page that is sandboxed keeps us out of our own frame.
    frame.remove();
    dress(root, builtIn(page, 'defaultView'), `${LAYER_STYLE}${style}`);
    layer.append(mount);
  }
  return mount;
}

/** Gives a tree its style, in a way that no policy of the page is asked for. */
function dress(root: Document | ShadowRoot, view: Window | null, style: string): void {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}
