import type { GivenPicture } from '@/components/picture/read-query';
import { failure, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { SearchOptions } from '@/lib/offers/search-options';
import type { KeywordSearch, PictureSearch } from '@/lib/store/records';
import { nameOf } from './search-name';

/** Searches once more for the same thing with other options. */
export async function searchAnew(
  search: KeywordSearch | PictureSearch,
  options: SearchOptions,
  windowId: number,
): Promise<Outcome<unknown>> {
  if (search.kind === 'keyword') {
    return send('search.keyword', { keyword: search.keyword, options, windowId });
  }
  const source = sourceAgain(search);
  return source ? send('search.picture', { source, options, windowId }) : failure('picture-none');
}

/**
 * How the picture of a search can be named once more. A page's picture goes by what is kept of it,
 * because the page may be gone; its bytes come first, since they can be shown again as well. The
 * worker knows them and does not upload them twice.
 */
export function sourceAgain(search: PictureSearch): GivenPicture | null {
  const { source, picture } = search;
  if (source.kind !== 'page') return source;
  const { imageId, imageAddress, originalId } = picture;
  if (originalId !== null) return { kind: 'stored', pictureId: originalId, name: nameOf(search) };
  if (imageAddress !== null) return { kind: 'address', address: imageAddress };
  return imageId === null ? null : { kind: 'imageId', imageId };
}
