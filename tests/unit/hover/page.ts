import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { windowOf } from '@/lib/finding/elements';

export const MUG = '<img id="mug" src="https://shop.test/mug.jpg" data-box="100 100 200 200">';

/** Sets every test on a page of a shop, with a clock of its own. */
export function standInShop(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    window.location.href = 'https://shop.test/mugs';
    document.title = 'Striped mug';
    watchRoots();
  });
  afterEach(async () => {
    // Every test ends as switching the site off does, so that none leaves listeners to the next.
    await tellPage({ hoverSites: { matches: [], excludeMatches: [] } });
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/**
 * A page with the little layout that a test gives it: each element stands where its `data-box` says
 * ("left top width height"), else it fills the viewport. `data-through` lets the pointer through.
 * Images are loaded, in the pixels that their file's name says (`mug-80x60.jpg`), else 800 x 800; in
 * an address lies one pixel.
 */
export function openPage(html: string): void {
  document.body.innerHTML = html;
  stub(Element.prototype, 'getBoundingClientRect', function (this: Element) {
    const [left = 0, top = 0, width = 1000, height = 800] =
      this.getAttribute('data-box')?.split(' ').map(Number) ?? [];
    return new DOMRect(left, top, width, height);
  });
  stub(document, 'elementsFromPoint', (x: number, y: number) =>
    [document.body, ...document.body.querySelectorAll('*')]
      .filter((element) => !element.hasAttribute('data-through'))
      .filter((element) => holds(element.getBoundingClientRect(), x, y))
      .toReversed(),
  );
  tell(HTMLElement.prototype, 'offsetWidth', (one) => one.getBoundingClientRect().width);
  tell(HTMLElement.prototype, 'offsetHeight', (one) => one.getBoundingClientRect().height);
  tell(HTMLImageElement.prototype, 'naturalWidth', ({ src }) => pixelsOf(src)[0]);
  tell(HTMLImageElement.prototype, 'naturalHeight', ({ src }) => pixelsOf(src)[1]);
  tell(HTMLImageElement.prototype, 'complete', () => true);
  stub(HTMLElement.prototype, 'showPopover', () => undefined);
  stub(window, 'origin', window.location.origin);
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  Object.assign(windowOf(document.body) ?? {}, { innerWidth: 1000, innerHeight: 800 });
  Object.assign(browser, { dom: { openOrClosedShadowRoot: () => null } });
}

/** Gives canvases and films pixels, of another site or of the page's own. */
export function fakePixels({ areForeign }: { areForeign: boolean }): void {
  const read = (): object => {
    if (areForeign) throw new DOMException('The canvas has been tainted', 'SecurityError');
    return { data: new Uint8ClampedArray(16 * 16 * 4).map((_, at) => at % 251) };
  };
  const context = { drawImage: () => undefined, fillRect: () => undefined, getImageData: read };
  const png = (): Promise<Blob> => {
    if (areForeign) throw new DOMException('The canvas has been tainted', 'SecurityError');
    return Promise.resolve(new Blob(['pixels'], { type: 'image/png' }));
  };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = (): object => context;
      convertToBlob = png;
    },
  );
}

function holds({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function pixelsOf(address: string): [width: number, height: number] {
  if (address === '') return [0, 0];
  const least = address.startsWith('data:') ? 1 : 800;
  const [, width = least, height = least] = /\b(\d+)x(\d+)\b/.exec(address) ?? [];
  return [Number(width), Number(height)];
}

function tell<Owner extends object>(on: Owner, name: string, get: (owner: Owner) => unknown): void {
  const asked = function (this: Owner): unknown {
    return get(this);
  };
  Object.defineProperty(on, name, { get: asked, configurable: true });
}

function stub(on: object, name: string, value: unknown): void {
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
}

/** What people do is trusted by the browser; what a page's own scripts do is not. */
export function happen(target: EventTarget, event: Event, isTrusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

/** Moves the pointer to a place, over the uppermost element that stands there. */
export function point(x: number, y: number, more: PointerEventInit = {}, isTrusted = true): void {
  const [target = document.body] = document.elementsFromPoint(x, y);
  const event = new PointerEvent('pointermove', {
    bubbles: true,
    composed: true,
    clientX: x,
    clientY: y,
    pointerType: 'mouse',
    ...more,
  });
  happen(target, event, isTrusted);
}

/** Lets the pointer rest for as long as it takes the button to come. */
export function rest(ms = 300): void {
  vi.advanceTimersByTime(ms);
}

const roots: ShadowRoot[] = [];
const attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot = Reflect.get(
  Element.prototype,
  'attachShadow',
);

/** Remembers the closed roots that are made from now on: nobody gets them later. */
export function watchRoots(): void {
  roots.length = 0;
  stub(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
}

/** The button that stands in the page; null: none does. */
export function shownButton(): HTMLButtonElement | null {
  const standing = roots.filter(({ host }) => host.isConnected);
  if (standing.length > 1) throw new Error('there are two buttons');
  return standing[0]?.querySelector('button') ?? null;
}

/** The extension's messages to its worker. */
export function fakeMessages(answer: unknown = { ok: true, value: null }): unknown[] {
  const sent: unknown[] = [];
  const sendMessage = vi.fn((message: unknown) => {
    sent.push(message);
    return Promise.resolve(answer);
  });
  Object.assign(browser.runtime, { sendMessage });
  return sent;
}

/** What the worker tells the page. */
export function tellPage(message: unknown): Promise<unknown> {
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
    trigger: (...args: unknown[]) => Promise<unknown>;
  };
  return trigger(message, { id: browser.runtime.id });
}

/** An element of the page; a missing one is a mistake of the test. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element "${id}"`);
  return element;
}
