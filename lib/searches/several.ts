import type { SearchOptions } from '../offers/search-options';
import { originalPicture } from '../picture/addresses';
import { fingerprintOf } from '../picture/bytes';
import { readPicture } from '../store/pictures';
import type { PictureSource } from '../store/picture-records';
import type { SearchNote } from '../store/records';
import type { SearchParts } from './parts';
import { openSearch, type SeveralWish } from './records';

/** What is asked of several pictures at once. */
export interface SeveralAsked {
  sources: readonly PictureSource[];
  options: SearchOptions;
  /** What the pictures are of, where their page says so. */
  title: string | null;
  /** What is known of the search before it begins. */
  notes?: SearchNote[];
}

/**
 * Writes the records of a search by several pictures under an id of the caller's: that of the whole,
 * and one for each picture. The work begins with `jobs.start(id)`.
 */
export async function openSeveral(
  parts: SearchParts,
  id: string,
  asked: SeveralAsked,
): Promise<void> {
  await openSearch(parts, id, await severalOf(asked));
}

/** The wish for several pictures. One that is given twice is searched for once. */
export async function severalOf({
  sources,
  options,
  title,
  notes = [],
}: SeveralAsked): Promise<SeveralWish> {
  const names = await Promise.all(sources.map(nameOf));
  const pictures = sources
    .filter((_, index) => names.indexOf(names[index] ?? '') === index)
    .map((source) => ({ kind: 'picture', source, options }) as const);
  return { kind: 'several', pictures, options, title, notes };
}

/** The same for the same picture, as far as that can be told without reading what is elsewhere. */
async function nameOf(source: PictureSource): Promise<string> {
  if (source.kind === 'imageId') return source.imageId;
  if (source.kind !== 'stored') return originalPicture(filmOf(source) ?? source.address);
  const blob = await readPicture(source.pictureId);
  return blob ? fingerprintOf(new Uint8Array(await blob.arrayBuffer())) : source.pictureId;
}

function filmOf(source: PictureSource): string | undefined {
  return source.kind === 'page' ? source.film : undefined;
}
