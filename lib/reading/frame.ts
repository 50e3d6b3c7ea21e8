import { inspectPicture } from '../picture/inspect';
import { shareSeenThrough } from './draw';
import { fetchPicture } from './fetched';
import { isOpen } from './hosts';
import type { ReadingParts } from './ladder';
import type { PagePicture } from './page';

/** What lets more than this part of what is under it through shows nothing itself. */
const MOST_SEEN_THROUGH = 0.5;

/**
 * Whether a picture is a frame around what lies under it, as far as the worker can read it itself. Asked
 * only where an image lies there, since it takes a look at every pixel.
 */
export async function isFrame(
  { fetch }: Pick<ReadingParts, 'fetch'>,
  { address, shown = address, pageAddress }: PagePicture,
): Promise<boolean> {
  // A JPEG has no transparent pixels.
  if (/\.jpe?g(?:[?#]|$)/i.test(shown) || !(await isOpen(shown, pageAddress))) return false;
  const read = await fetchPicture(fetch, shown, true);
  if (!read.ok || !inspectPicture(read.value).ok) return false;
  const bitmap = await createImageBitmap(new Blob([read.value])).catch(() => null);
  if (!bitmap) return false;
  const share = shareSeenThrough(bitmap);
  bitmap.close();
  return share > MOST_SEEN_THROUGH;
}
