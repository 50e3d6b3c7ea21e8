import type { Shape } from '@/lib/picture/shape';
import type { PictureSearch } from '@/lib/store/records';

/**
 * The size of a search's picture as the platform has it, in which it tells regions. An upload has the
 * pixels that were sent; a picture that it reads from its address has those of the original.
 * @returns null where nobody has told: it is then the size of the picture at that address
 */
export function sentPixels({ picture, source }: PictureSearch): Shape | null {
  const { sent, imageId } = picture;
  if (!sent || source.kind === 'imageId') return null;
  return imageId === null
    ? { width: sent.originalWidth, height: sent.originalHeight }
    : { width: sent.sentWidth, height: sent.sentHeight };
}
