import { failure, success, type Outcome } from '../failures/outcome';
import { MOST_BYTES } from '../picture/limits';
import { boundedFetch } from '../traffic/bounded-fetch';
import { FIRST_BYTE_MS, READ_MS } from '../traffic/limits';

const LIMITS = { firstByteMs: FIRST_BYTE_MS, totalMs: READ_MS };
/** Originals may hang where the thumbnail answers at once; nobody waits for them as long. */
const GUESS_LIMITS = { firstByteMs: 4000, totalMs: 10_000 };

/**
 * Reads a picture in the worker: without cookies, without a referrer. Works for `data:` and for
 * hosts that the user has granted, or that let anybody read.
 * @param isGuess another address of the picture is known to show it
 */
export async function fetchPicture(
  fetch: typeof globalThis.fetch,
  address: string,
  isGuess = false,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const reply = await boundedFetch(
    fetch,
    address,
    {},
    { ...(isGuess ? GUESS_LIMITS : LIMITS), bytes: MOST_BYTES },
    { slow: 'network-slow', endless: 'picture-endless', heavy: 'picture-too-heavy' },
  );
  if (!reply.ok) return reply;
  const { status, contentType, bytes } = reply.value;
  if (status >= 400) return failure('picture-gone', { facts: { status } });
  if (contentType.startsWith('text/html')) return failure('picture-gone', { facts: { status } });
  return success(bytes);
}
