import { fetchPicture } from '../reading/fetched';
import { keepPicture } from '../store/pictures';
import type { PictureSource } from '../store/picture-records';
import type { SearchParts } from './parts';

/**
 * A picture that was clicked, as it can still be read later. What a page of ours shows from the store
 * has an address that ends as soon as the page shows something else: its bytes are put down now.
 */
export async function lastingPicture(
  { reading, now }: Pick<SearchParts, 'reading' | 'now'>,
  source: PictureSource,
): Promise<PictureSource> {
  if (source.kind !== 'address' || !source.address.startsWith('blob:')) return source;
  const bytes = await fetchPicture(reading.fetch, source.address);
  if (!bytes.ok) return source;
  const pictureId = await keepPicture(new Blob([bytes.value]), now());
  return { kind: 'stored', pictureId, name: '' };
}
