import { isShareable, originalPicture } from '../picture/addresses';
import type { PictureSearch } from './records';

/**
 * The address of a search's picture where anybody may know it; of a thumbnail of 1688's that of its
 * original. Null: it has none.
 */
export function shareableAddress({ source }: PictureSearch): string | null {
  if (!('address' in source) || !isShareable(source.address)) return null;
  return originalPicture(source.address);
}
