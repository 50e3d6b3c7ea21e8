import { builtIn } from '@/lib/finding/elements';
import { innerDocument, shadowRootOf, type OpenShadowRoot, type Root } from '@/lib/finding/roots';
import type { PickerState } from './state';

/** Remembers what has the focus in a page. @returns gives the focus back there */
export function rememberFocus(document: Document, openShadowRoot: OpenShadowRoot): () => void {
  const focused = focusedIn(document, openShadowRoot);
  return () => {
    if (focused?.isConnected && 'focus' in focused) {
      (focused as HTMLElement).focus({ preventScroll: true });
    }
  };
}

function focusedIn(root: Root, openShadowRoot: OpenShadowRoot): Element | null {
  const focused = builtIn(root, 'activeElement');
  if (!focused) return null;
  const inner = shadowRootOf(focused, openShadowRoot) ?? innerDocument(focused);
  return (inner && focusedIn(inner, openShadowRoot)) ?? focused;
}

/** Puts the focus where keys work on what is shown: the active picture, the area, else a button. */
export function focusShown(mount: HTMLElement, { mode, choice }: PickerState): void {
  const find = (selector: string): HTMLElement | null => mount.querySelector(selector);
  if (mode === 'area') {
    // Before one is drawn, keys are for drawing it, not for a button.
    (find('.area') ?? mount).focus({ preventScroll: true });
    return;
  }
  const option = find(`[data-id="${choice.activeId ?? ''}"]`);
  (option ?? find('.button:not(:disabled)') ?? mount).focus({ preventScroll: true });
  if (option) bringIntoStrip(option);
}

/** The browser's own way would scroll the page as well. */
function bringIntoStrip(option: HTMLElement): void {
  const strip = option.parentElement;
  if (!strip) return;
  const [own, around] = [option.getBoundingClientRect(), strip.getBoundingClientRect()];
  const margin = own.width / 2;
  if (own.left < around.left) strip.scrollLeft += own.left - around.left - margin;
  else if (own.right > around.right) strip.scrollLeft += own.right - around.right + margin;
}

/** Moves the focus on in a ring, so that it never leaves for the page. */
export function focusNext(mount: HTMLElement, by: 1 | -1): void {
  const all = [...mount.querySelectorAll<HTMLElement>('button:not(:disabled), [tabindex="0"]')];
  const { activeElement } = mount.getRootNode() as Document | ShadowRoot;
  const at = all.findIndex((element) => element === activeElement);
  all[(at + by + all.length) % all.length]?.focus({ preventScroll: true });
}
