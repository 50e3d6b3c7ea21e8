import type { Root } from '@/lib/finding/roots';

/** Looking at a page takes at most this part of the time. */
const REST = 10;
const LEAST_PAUSE_MS = 300;

/** What happens on a page while somebody picks. */
interface Listeners {
  /** Something may stand elsewhere now. Told once a frame. */
  moved: () => void;
  /** Something may be there that was not, or the reverse. Told after a pause. */
  changed: () => void;
}

export interface PageWatch {
  /** Watches these trees too. */
  add: (roots: readonly Root[]) => void;
}

/** Watches a page until the signal ends it. */
export function watchPage(
  view: Window,
  { moved, changed }: Listeners,
  signal: AbortSignal,
): PageWatch {
  const watched = new WeakSet<Root>();
  const tellMoved = oncePerFrame(view, moved, signal);
  const tellChanged = afterPause(view, changed, signal);
  const observer = new MutationObserver(() => {
    tellMoved();
    tellChanged();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const passive = { capture: true, passive: true, signal };
  view.addEventListener('resize', tellMoved, passive);

  const watch = (root: Root): void => {
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    for (const name of ['scroll', 'transitionend', 'animationend']) {
      root.addEventListener(name, tellMoved, passive);
    }
    // Pictures come in, frames get their documents.
    root.addEventListener('load', tellChanged, passive);
  };
  return { add: (roots) => roots.filter((root) => !watched.has(root)).forEach(watch) };
}

function oncePerFrame(view: Window, tell: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      tell();
    });
  };
}

/** Pages that change all the time are looked at the less often, the longer a look takes. */
function afterPause(view: Window, tell: () => void, signal: AbortSignal): () => void {
  let timer = 0;
  let pause = LEAST_PAUSE_MS;
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return () => {
    if (timer !== 0 || signal.aborted) return;
    timer = view.setTimeout(() => {
      const start = performance.now();
      tell();
      pause = Math.max(LEAST_PAUSE_MS, (performance.now() - start) * REST);
      timer = 0;
    }, pause);
  };
}
