/**
 * Functions that run inside the user's page, put there after a click. Each stands alone: nothing
 * outside its own body exists there. They leave nothing behind in the page.
 */

/** What a page's own reading of a picture gives; `data` is a `data:` address. */
export type PageReading = { data: string } | { fault: 'endless' | 'heavy' | 'unreachable' };

/**
 * Reads a picture with the page's own rights: by fetch, which has the page's cookies and reaches its
 * `blob:` addresses, else from the pixels of the element that shows it.
 */
export async function readInPage(
  address: string,
  mostBytes: number,
  mostMs: number,
): Promise<PageReading> {
  const asData = (blob: Blob): Promise<string> =>
    new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as string);
      reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
      reader.readAsDataURL(blob);
    });

  const byFetch = async (): Promise<PageReading> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), mostMs);
    try {
      const reply = await fetch(address, { signal: abort.signal });
      if (!reply.ok || !reply.body) return { fault: 'unreachable' };
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      const reader = reply.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        size += value.length;
        if (size > mostBytes) return { fault: 'heavy' };
        parts.push(value);
      }
      return { data: await asData(new Blob(parts, { type: 'image/*' })) };
    } catch {
      return { fault: abort.signal.aborted ? 'endless' : 'unreachable' };
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  };

  const byPixels = async (): Promise<PageReading> => {
    const image = [...document.images].find(
      ({ currentSrc, src, naturalWidth }) =>
        (currentSrc === address || src === address) && naturalWidth > 0,
    );
    if (!image) return { fault: 'unreachable' };
    try {
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
      return blob.size > mostBytes ? { fault: 'heavy' } : { data: await asData(blob) };
    } catch {
      return { fault: 'unreachable' }; // the canvas is tainted: the picture's host forbids reading
    }
  };

  const fetched = await byFetch();
  if (!('fault' in fetched) || fetched.fault !== 'unreachable') return fetched;
  return byPixels();
}

/** Where on the screen an element stands: CSS pixels from the viewport's corner. */
export interface Placement {
  left: number;
  top: number;
  width: number;
  height: number;
  viewportWidth: number;
  viewportHeight: number;
}

/** Finds the visible part of the largest element that shows the picture, in the top viewport. */
export function placeInPage(address: string): Placement | null {
  const frameOffset = (): { x: number; y: number } | null => {
    let x = 0;
    let y = 0;
    for (let view: Window = window; view !== view.top; view = view.parent) {
      try {
        const frame = view.frameElement;
        if (!frame) return null;
        const box = frame.getBoundingClientRect();
        x += box.left + frame.clientLeft;
        y += box.top + frame.clientTop;
      } catch {
        return null; // a frame of another origin hides where it stands
      }
    }
    return { x, y };
  };

  const offset = frameOffset();
  const top = window.top;
  if (!offset || !top) return null;
  const { innerWidth, innerHeight } = top;
  const placements = [...document.images]
    .filter((image) => image.currentSrc === address || image.src === address)
    .filter((image) => image.naturalWidth > 0)
    .map((image) => {
      const box = image.getBoundingClientRect();
      const left = Math.max(0, box.left + offset.x);
      const upper = Math.max(0, box.top + offset.y);
      return {
        left,
        top: upper,
        width: Math.min(innerWidth, box.right + offset.x) - left,
        height: Math.min(innerHeight, box.bottom + offset.y) - upper,
        viewportWidth: innerWidth,
        viewportHeight: innerHeight,
      };
    })
    .filter(({ width, height }) => width > 0 && height > 0);
  return placements.sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? null;
}
