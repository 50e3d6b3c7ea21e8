import type { SearchOptions } from '../offers/search-options';
import { howRead } from '../store/pictures';
import type { PictureSource } from '../store/picture-records';
import { NOTHING_DONE } from './new-record';
import type { PictureWish } from './records';

/**
 * The wish for a picture that a page of ours names. One that the worker has read already, so that a
 * person could look at it first, is searched for as if nobody had: by its own source, without reading
 * it again.
 */
export async function givenPicture(
  source: PictureSource,
  options: SearchOptions,
): Promise<PictureWish> {
  const read = source.kind === 'stored' ? await howRead(source.pictureId) : undefined;
  if (source.kind !== 'stored' || !read) return { kind: 'picture', source, options };
  const { way, isGuess } = read;
  return {
    kind: 'picture',
    source: read.source,
    options,
    done: {
      ...NOTHING_DONE,
      notes: way === 'screen' ? ['from-screen'] : [],
      picture: { ...NOTHING_DONE.picture, originalId: source.pictureId, way, isGuess },
    },
  };
}
