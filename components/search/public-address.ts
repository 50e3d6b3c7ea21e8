import { httpUrl, isShareable } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';

/** The address of a search's picture, where everybody may know it. */
export function publicAddress({ source }: PictureSearch): string | null {
  if (source.kind !== 'page' && source.kind !== 'address') return null;
  return httpUrl(source.address) && isShareable(source.address) ? source.address : null;
}
