import { isShareable, originalPicture } from '../picture/addresses';
import type { PictureSource } from './picture-records';
import type { PictureSearch } from './records';

/**
 * The address of a search's picture where anybody may know it; of a thumbnail of 1688's that of its
 * original. Null: it has none.
 */
export function shareableAddress({ source }: PictureSearch): string | null {
  const address = unreadAddress(source);
  return address !== null && isShareable(address) ? originalPicture(address) : null;
}

/**
 * The address by which a picture may be named before anybody has read it: the one that its page shows.
 * A better one that the page only names may hold another picture.
 */
export function unreadAddress(source: PictureSource): string | null {
  if (!('address' in source)) return null;
  return (source.kind === 'page' && source.shown) || source.address;
}
