/**
 * Functions that run inside the user's page, put there after a click. Each stands alone: nothing
 * outside its own body exists there. They leave nothing behind in the page.
 */

/** What a page's own reading of a picture gives; `data` is a `data:` address. */
export type PageReading = { data: string } | { fault: 'endless' | 'heavy' | 'unreachable' };

/**
 * Reads a picture with the page's own rights: its fetch has the page's cookies and reaches its `blob:`
 * addresses.
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
}
