import { failure, success, type Outcome } from '../failures/outcome';
import { MOST_BYTES } from '../picture/limits';
import { boundedFetch } from '../traffic/bounded-fetch';
import { FIRST_BYTE_MS, READ_MS } from '../traffic/limits';

/**
 * Reads a picture in the worker: without cookies, without a referrer. Works for `data:` and for
 * hosts that the user has granted, or that let anybody read.
 */
export async function fetchPicture(
  fetch: typeof globalThis.fetch,
  address: string,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const reply = await boundedFetch(
    fetch,
    address,
    {},
    { firstByteMs: FIRST_BYTE_MS, totalMs: READ_MS, bytes: MOST_BYTES },
    { slow: 'network-slow', endless: 'picture-endless', heavy: 'picture-too-heavy' },
  );
  if (!reply.ok) return reply;
  const { status, contentType, bytes } = reply.value;
  if (status >= 400) return failure('picture-gone', { facts: { status } });
  if (contentType.startsWith('text/html')) return failure('picture-gone', { facts: { status } });
  return success(bytes);
}
