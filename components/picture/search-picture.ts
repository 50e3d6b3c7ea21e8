import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { isPlatformPicture, originalPicture, secureAddress } from '@/lib/picture/addresses';
import { readPicture } from '@/lib/store/pictures';
import type { PictureSearch } from '@/lib/store/records';

/** How long a picture of 1688's may take to come, in ms. */
const PATIENCE_MS = 30_000;

/** Whether the picture of a search can be had by a page of ours. */
export function isAtHand(search: PictureSearch): boolean {
  return Object.values(storedIds(search)).some((id) => id !== null) || ownAddress(search) !== null;
}

/**
 * The picture of a search, from the store or from 1688's own hosts.
 * @param first which of them it is where both are kept: as it was read, or as it was made fit for
 *   sending, upright and without metadata
 * @returns the bytes; `picture-forgotten`, `picture-gone` or `network-failed`
 */
export async function pictureOf(
  search: PictureSearch,
  first: 'read' | 'sent',
): Promise<Outcome<Blob>> {
  const { read, given, sent } = storedIds(search);
  for (const id of first === 'read' ? [read, given, sent] : [sent, read, given]) {
    const stored = id === null ? undefined : await readPicture(id);
    if (stored) return success(stored);
  }
  const address = ownAddress(search);
  return address === null ? failure('picture-forgotten') : fetched(address);
}

/** Ids in the `pictures` store. */
function storedIds({
  source,
  picture,
}: PictureSearch): Record<'read' | 'given' | 'sent', string | null> {
  const given = source.kind === 'stored' ? source.pictureId : null;
  return { read: picture.originalId, given, sent: picture.preparedId };
}

/** The address of the original on 1688's own hosts, which any page of ours may read. */
function ownAddress({ source }: PictureSearch): string | null {
  if (!('address' in source) || !isPlatformPicture(source.address)) return null;
  return secureAddress(originalPicture(source.address));
}

async function fetched(address: string): Promise<Outcome<Blob>> {
  try {
    const reply = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!reply.ok) return failure('picture-gone', { facts: { status: reply.status } });
    return success(await reply.blob());
  } catch (error) {
    console.error('reading a picture', error);
    return failure('network-failed');
  }
}
