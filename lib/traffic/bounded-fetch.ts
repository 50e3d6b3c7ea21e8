import { failure, success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { joined } from '../picture/bytes';

export interface Bounds {
  /** ms until the first byte of the answer. */
  firstByteMs: number;
  /** ms for everything. */
  totalMs: number;
  bytes: number;
}

export interface BoundedReply {
  status: number;
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Which limit was met, when one was. */
export type Excess = 'slow' | 'endless' | 'heavy';

const EXCESS: Record<Excess, FailureCode> = {
  slow: 'network-slow',
  endless: 'network-slow',
  heavy: 'reply-unreadable',
};

/**
 * A fetch that always comes back: without an answer in time, or with more bytes than agreed, it
 * gives up. Nothing of the user goes along: no cookies, no referrer, no cache.
 * @param codes the failures for each limit, where the caller has better ones
 */
export async function boundedFetch(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  bounds: Bounds,
  codes: Record<Excess, FailureCode> = EXCESS,
): Promise<Outcome<BoundedReply>> {
  const abort = new AbortController();
  let excess: Excess = 'slow';
  const firstByte = setTimeout(() => abort.abort(), bounds.firstByteMs);
  const total = setTimeout(() => abort.abort(), bounds.totalMs);
  try {
    const reply = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...init,
      signal: abort.signal,
    });
    clearTimeout(firstByte);
    excess = 'endless';
    const bytes = await readAtMost(reply, bounds.bytes);
    if (!bytes) return failure(codes.heavy, { facts: { megabytes: bounds.bytes / 1_000_000 } });
    return success({
      status: reply.status,
      contentType: reply.headers.get('content-type') ?? '',
      bytes,
    });
  } catch (error) {
    if (abort.signal.aborted) {
      const ms = excess === 'slow' ? bounds.firstByteMs : bounds.totalMs;
      return failure(codes[excess], { facts: { seconds: ms / 1000 } });
    }
    if (error instanceof TypeError)
      return failure(navigatorOffline() ? 'offline' : 'network-failed');
    throw error;
  } finally {
    clearTimeout(firstByte);
    clearTimeout(total);
    abort.abort();
  }
}

/** @returns null where there is more than agreed */
async function readAtMost(reply: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = reply.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) return null;
    parts.push(value);
  }
  return joined(parts);
}

function navigatorOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
}
