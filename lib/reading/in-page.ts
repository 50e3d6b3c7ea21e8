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
      // A drawing has no pixels of its own: those of the element that shows it are taken.
      const isDrawing = reply.headers.get('content-type')?.includes('svg') === true;
      if (!reply.ok || !reply.body || isDrawing) return { fault: 'unreachable' };
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
